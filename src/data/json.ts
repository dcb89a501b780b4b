/** JSON written by hand: an error says line and column, in every browser. */
import { DataError, makeIssue, type Issue } from './issues.ts';

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null))/y;

/** Offset of the first character that cannot stand where it does. Engines word (or leave out) this place each in its own way. */
export const jsonErrorAt = (text: string): number => {
  // What may come next: a value, a key, a colon, or what follows a value. `}` and `]` close the innermost of `open`.
  let next: 'value' | 'key' | 'colon' | 'after' = 'value';
  const open: string[] = [];
  let fresh = false;
  TOKEN.lastIndex = 0;
  for (;;) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    const at = start + /^[ \t\r\n]*/.exec(text.slice(start, start + 10_000))![0].length;
    if (!match) return at;
    const [, sign, string] = match;
    const inside = open.at(-1);
    if (sign === '}' || sign === ']') {
      if ((sign === '}' ? '{' : '[') !== inside || !(next === 'after' || fresh)) return at;
      open.pop();
      next = 'after';
      fresh = false;
      continue;
    }
    if (next === 'value') {
      if (sign === '{' || sign === '[') {
        open.push(sign);
        next = sign === '{' ? 'key' : 'value';
        fresh = true;
        continue;
      }
      if (sign) return at;
      next = 'after';
    } else if (next === 'key') {
      if (string === undefined) return at;
      next = 'colon';
    } else if (next === 'colon') {
      if (sign !== ':') return at;
      next = 'value';
    } else {
      if (sign !== ',' || !inside) return at;
      next = inside === '{' ? 'key' : 'value';
    }
    fresh = false;
  }
};

/** The value of a JSON text; throws a DataError whose value is the text. */
export const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError(makeIssue('', 'JSON', text, true, 'invalid-json'));
  }
};

/** An issue of `readJson` with line, column and the characters found there; any other as it is. */
export const locateJson = (issue: Issue): Issue => {
  const { code, path, value } = issue;
  if (code !== 'invalid-json' || path !== '' || typeof value !== 'string') return issue;
  if (value.startsWith('[object'))
    return makeIssue('data', 'JSON text; assign objects to the data property', value, true, code);
  const at = jsonErrorAt(value);
  const before = value.slice(0, at).split('\n');
  return makeIssue(
    `line ${before.length}, column ${before.at(-1)!.length + 1}`,
    'JSON',
    value.slice(at, at + 20) || 'the end of the text',
    true,
    code,
  );
};

/** The value of a JSON text; throws a DataError that says line and column. */
export const parseJson = (text: string): unknown => {
  try {
    return readJson(text);
  } catch (error) {
    throw error instanceof DataError ? new DataError(locateJson(error.issue)) : error;
  }
};
