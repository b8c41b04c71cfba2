/** Where a text stops being JSON, and by which rule (the keys of jsonMistakes in report/). */
export interface JsonMistake {
  readonly offset: number;
  readonly rule: string;
}

const blank = /[ \t\r\n]*/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)\b/y;
/** The longest beginning of a text that is well formed; a closing quote must follow. */
// biome-ignore lint/complexity/useRegexLiterals: a literal may not hold control characters.
const quoted = new RegExp('"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*', "y");

/**
 * Finds the first place at which a text is not JSON: stricter than YAML, whose reader takes trailing
 * commas and comments for granted.
 *
 * Source      RFC 8259
 * Arrays      a stack of the open brackets
 * Randomness  none
 * Cost        time O(length), no recursion, so no nesting is too deep for it
 * Failure     never; null means that the text is JSON
 */
export function checkJsonSyntax(text: string): JsonMistake | null {
  const open: ("{" | "[")[] = [];
  let offset = skip(blank, text, text.startsWith("\ufeff") ? 1 : 0);
  /**
   * What may stand here: a value, a value or the end of its list, a key (or the end), or what follows a
   * value.
   */
  let state: "value" | "item" | "key" | "keyOrEnd" | "after" = "value";
  const mistake = (rule: string): JsonMistake => ({ offset, rule: ruleAt(text, offset, rule) });
  while (!(state === "after" && open.length === 0)) {
    const character = text[offset];
    if (state === "after") {
      const inList = open.at(-1) === "[";
      if (character === ",") {
        const comma = offset;
        offset = skip(blank, text, offset + 1);
        if (text[offset] === (inList ? "]" : "}")) return { offset: comma, rule: "trailingComma" };
        state = inList ? "value" : "key";
        continue;
      }
      if (character !== (inList ? "]" : "}")) return mistake(inList ? "commaOrBracket" : "commaOrBrace");
      open.pop();
      offset++;
    } else if (state === "key" || state === "keyOrEnd") {
      if (character === "}" && state === "keyOrEnd") {
        open.pop();
        offset++;
        state = "after";
      } else {
        if (character !== '"') return mistake("key");
        offset = skip(quoted, text, offset);
        if (text[offset] !== '"') return mistake("text");
        offset = skip(blank, text, offset + 1);
        if (text[offset] !== ":") return mistake("colon");
        offset++;
        state = "value";
      }
    } else if (character === "{" || character === "[") {
      open.push(character);
      offset++;
      state = character === "{" ? "keyOrEnd" : "item";
    } else if (character === "]" && state === "item") {
      open.pop();
      offset++;
      state = "after";
    } else if (character === '"') {
      offset = skip(quoted, text, offset);
      if (text[offset] !== '"') return mistake("text");
      offset++;
      state = "after";
    } else {
      const end = skip(plain, text, offset);
      if (end === offset) return mistake("value");
      offset = end;
      state = "after";
    }
    offset = skip(blank, text, offset);
  }
  return offset === text.length ? null : mistake("afterEnd");
}

/** The offset behind the longest match of a sticky pattern; the offset itself where it does not match. */
function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

/** The rule that says most about what stands at the offset. */
function ruleAt(text: string, offset: number, rule: string): string {
  const character = text[offset];
  if (rule === "text") {
    if (character === undefined || character === "\n" || character === "\r") return "unclosedText";
    return character === "\\" ? "escape" : "controlCharacter";
  }
  if (character === undefined) return "end";
  return character === "#" || text.startsWith("//", offset) || text.startsWith("/*", offset)
    ? "comment"
    : rule;
}
