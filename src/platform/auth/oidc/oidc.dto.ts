import { IsOptional, IsString } from 'class-validator';
import { MaxLength } from '../../http/max-length.decorator.js';

/** An identity provider that people can sign in with. */
export class IdentityProviderDto {
  /** What the button on the sign-in page calls it. */
  label: string;
  /** Where the button leads. */
  href: string;
}

/** In which ways people can sign in here. */
export class SignInOptionsDto {
  /** The identity provider; null where there is none. */
  identityProvider: IdentityProviderDto | null;
}

/** What a sign-in by way of the identity provider starts with. */
export class OidcStartQuery {
  /** Path of the page to open afterwards; left out: the first page. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  next?: string;
}
