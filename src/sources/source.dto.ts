import { PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { IsNotBlank } from '../platform/http/is-not-blank.decorator.js';
import { IsLanguageTag } from '../platform/http/language-tag.decorator.js';
import { MayBeAbsent } from '../platform/http/may-be-absent.decorator.js';
import { PageQuery } from '../platform/http/page-query.dto.js';
import { SOURCE_KINDS, type SourceKind } from './source.entity.js';
import { MaxLength } from '../platform/http/max-length.decorator.js';

/** What a source is called in one language. */
export class SourceNameDto {
  /** BCP-47 tag of the name's language. */
  language: string;
  /** Writing direction of that language. */
  direction: 'rtl' | 'ltr';
  /** The name. */
  name: string;
}

/** A source as it stands inside other records. */
export class SourceRefDto {
  /** Id of the source. */
  id: string;
  /** What it is. */
  kind: SourceKind;
  /** Its name in each language that it has one in. */
  names: SourceNameDto[];
}

/** Somebody who says, relays or publishes things. */
export class SourceDto extends SourceRefDto {
  /** Other spellings under which it is recognised. */
  aliases: string[];
  /** Addresses elsewhere that stand for the same source. */
  sameAs: string[];
  /** Remark of the desk. */
  note: string | null;
  /** The source that stands for it since it was merged into that; null while it stands for itself. */
  mergedInto: SourceRefDto | null;
  /** Records that were merged into it. */
  merged: SourceRefDto[];
  /** When it was entered. */
  createdAt: string;
  /** When it was last changed. */
  updatedAt: string;
  /** Counts the changes of it. Part of the ETag of the source. */
  revision: number;
}

/** A page of sources. */
export class SourcePageDto {
  /** The sources that stand, newest first. */
  items: SourceDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

/** A name to be given. */
export class NewSourceNameDto {
  /** BCP-47 tag of the name's language. */
  @IsLanguageTag()
  language: string;
  /** The name. */
  @IsString()
  @IsNotBlank()
  @MaxLength(500)
  name: string;
}

/** A source to be entered. */
export class NewSourceDto {
  /** What it is. */
  @IsIn(SOURCE_KINDS)
  kind: SourceKind;

  /** Its name, once per language. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => NewSourceNameDto)
  names: NewSourceNameDto[];

  /** Other spellings under which it is recognised. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @IsNotBlank({ each: true })
  @MaxLength(500, { each: true })
  aliases?: string[];

  /** Addresses elsewhere that stand for the same source. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true }, { each: true })
  sameAs?: string[];

  /** Remark of the desk. */
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  note?: string | null;
}

/** What to change of a source. A field that is left out stays as it is; a list replaces the one before; `null` clears. */
export class ChangedSourceDto extends PickType(NewSourceDto, ['aliases', 'sameAs', 'note'] as const) {
  /** What it is. */
  @MayBeAbsent()
  @IsIn(SOURCE_KINDS)
  kind?: SourceKind;

  /** All its names: these replace those it had. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => NewSourceNameDto)
  names?: NewSourceNameDto[];
}

/** That a source is another. */
export class MergeDto {
  /** Id of the source that stands for both from now on. */
  @IsUUID()
  intoId: string;

  /** How that is known. */
  @IsString()
  @IsNotBlank()
  @MaxLength(2_000)
  reason: string;
}

/** Which sources to list. */
export class SourceQuery extends PageQuery {
  /** Part of a name or alias, in any spelling; also of a record that was merged into it. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** Only sources of this kind. */
  @IsOptional()
  @IsIn(SOURCE_KINDS)
  kind?: SourceKind;
}
