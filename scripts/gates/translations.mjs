/**
 * Gate: every text exists in both languages, reads as ICU, takes the same
 * arguments in both, has all the plural forms of its language (Arabic: six),
 * stands once, and is used by the code around it. That the code uses no text that is missing
 * is the compiler's business: keys are typed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder } from './files.mjs';
import { argumentsOf, differences, flatten, missingPluralForms, parse } from './messages.mjs';
import { ROOT } from './run-checks.mjs';

const LANGUAGES = ['en', 'ar'];
const EASTERN_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/u;
const problems = [];

process.chdir(ROOT);

const folders = new Set(
  [...filesUnder('web/src', /\.json$/), ...filesUnder('src', /\.json$/)]
    .map(dirname)
    .filter((folder) => /(^|\/)messages$/.test(folder)),
);
if (folders.size === 0) problems.push('There is no messages folder to check.');
for (const folder of folders) checkFolder(folder);
if (problems.length > 0) {
  console.log(problems.join('\n'));
  process.exitCode = 1;
}

function checkFolder(folder) {
  const languages = LANGUAGES.map((language) => read(folder, language)).filter((read) => read !== null);
  if (languages.length < LANGUAGES.length) return;
  for (const ours of languages) {
    for (const theirs of languages.filter((other) => other !== ours)) compare(folder, ours, theirs);
  }
  checkUse(folder, languages[0].texts.keys());
}

/** One language's file: key to parsed message. What is wrong with it by itself is reported here. */
function read(folder, language) {
  const file = join(folder, `${language}.json`);
  if (!existsSync(file)) {
    problems.push(`${file} is missing`);
    return null;
  }
  const texts = new Map();
  const json = readFileSync(file, 'utf8');
  repeatedKeys(json).forEach((key) => problems.push(`${file}: ${key}: stands twice, and the last one wins`));
  for (const [key, text] of flatten(JSON.parse(json))) {
    const report = (problem) => problems.push(`${file}: ${key}: ${problem}`);
    if (typeof text !== 'string' || text.trim() === '') {
      report('is empty');
      continue;
    }
    if (EASTERN_DIGITS.test(text)) report('has digits of its own; they follow the one setting for digits');
    try {
      const elements = parse(text, language);
      missingPluralForms(elements, language).forEach(report);
      texts.set(key, elements);
    } catch (error) {
      report(`is no ICU message: ${error.message}`);
      texts.set(key, []);
    }
  }
  return { language, file, texts };
}

function compare(folder, ours, theirs) {
  for (const [key, elements] of ours.texts) {
    const other = theirs.texts.get(key);
    const found =
      other === undefined
        ? [`is missing in ${theirs.language}.json`]
        : differences(argumentsOf(elements), argumentsOf(other), theirs.language);
    problems.push(...found.map((problem) => `${ours.file}: ${key}: ${problem}`));
  }
}

/** A key is used where it stands as a literal or as a property of `words`, or where a template could spell it. */
function checkUse(folder, keys) {
  const root = folder.startsWith('web/') ? 'web' : 'src';
  const code = filesUnder(root, /\.tsx?$/).map((file) => readFileSync(file, 'utf8'));
  const literals = new Set();
  const templates = [];
  for (const text of code) {
    for (const [, literal] of text.matchAll(/['"`]([\w.-]+)['"`]/g)) literals.add(literal);
    for (const [, property] of text.matchAll(/\bwords\.(\w+)/g)) literals.add(property);
    for (const [, template] of text.matchAll(/`([\w.-]*\$\{[^`]*)`/g)) {
      const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.\\+*?^$()[\]{}|]/g, '\\$&'));
      // A template of variables alone could spell anything, which proves nothing.
      if (parts.join('').length > 2) templates.push(new RegExp(`^${parts.join('[\\w-]+')}$`));
    }
  }
  for (const key of keys) {
    if (!literals.has(key) && !templates.some((template) => template.test(key))) {
      problems.push(`${folder}: ${key} is used nowhere`);
    }
  }
}

/** Keys of the outermost object that stand more than once, which `JSON.parse` does not mind. */
function repeatedKeys(json) {
  const keys = [...json.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key);
  return keys.filter((key, place) => keys.indexOf(key) !== place);
}
