import type { ProblemList } from "../readers/ProblemList.ts";
import { visibleText } from "../readers/visibleText.ts";
import { OpenKeys } from "./OpenKeys.ts";
import { DEPTH_LIMIT, TEXT_LIMIT, type TextSink } from "./readText.ts";

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What takes the values of a JSON file as they come. */
export interface JsonSink {
  open(kind: "object" | "list", place: Place): void;
  close(): void;
  key(name: string, place: Place): void;
  /** A number is the text that the file writes; a word is true, false or null. */
  value(kind: "text" | "number" | "word", text: string, place: Place): void;
}

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const WORD = /^(?:true|false|null)$/;
const NOT_FINITE = /^[+-]?(?:NaN|Infinity|inf|nan)$/;
/** What an unquoted value is made of. */
const BARE = /[-+.0-9A-Za-z_$]*/y;
const HEX = /^[0-9a-fA-F]{4}$/;

/** What may stand next: `first…` also allows the end of the object or list. */
type State = "value" | "firstItem" | "item" | "firstKey" | "key" | "colon" | "after";

/**
 * JSON as a stream of values, strictly: no comments, no trailing commas, no key twice in an object, no half
 * characters, and nothing deeper or longer than the limits. Numbers are never computed.
 *
 * Source      RFC 8259
 * Arrays      –; one piece of text, and the keys of the open objects
 * Randomness  none
 * Cost        one pass; at most one unfinished value is looked at again for each piece
 * Failure     problems that stop, with line and column: not JSON, too deep, too long, too many keys; a key
 *             twice and a half character are told, and reading goes on
 */
export class JsonReader implements TextSink {
  line = 1;
  readonly #sink: JsonSink;
  readonly #problems: ProblemList;
  #text = "";
  #at = 0;
  /** Where the line at hand begins, which may be before the text. */
  #lineStart = 0;
  /** No more text will come. */
  #whole = false;
  #state: State = "value";
  readonly #open: ("object" | "list")[] = [];
  readonly #keys: OpenKeys;
  #comma: Place = { line: 1, column: 1 };
  #empty = true;

  constructor(sink: JsonSink, problems: ProblemList) {
    this.#sink = sink;
    this.#problems = problems;
    this.#keys = new OpenKeys(problems);
  }

  get lineBegun(): boolean {
    return this.#at > this.#lineStart;
  }

  take(piece: string): void {
    this.#lineStart -= this.#at;
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
    this.#read();
  }

  end(): void {
    this.#whole = true;
    this.#read();
    if (this.#problems.stopped || (this.#state === "after" && this.#open.length === 0)) return;
    if (this.#empty) this.#problems.stop("E-IMPORT-001", {});
    else this.#refuse("end", this.#place(this.#text.length));
  }

  #read(): void {
    while (!this.#problems.stopped) {
      this.#skipBlank();
      if (this.#at === this.#text.length) return;
      this.#empty = false;
      const at = this.#at;
      this.#step(this.#text[at] as string);
      if (this.#at === at) return;
    }
  }

  /** Reads one token; stays where it is if its end is not at hand or it is refused. */
  #step(character: string): void {
    switch (this.#state) {
      case "after":
        this.#readAfter(character);
        break;
      case "colon":
        if (character !== ":") this.#refuse("colon");
        else {
          this.#state = "value";
          this.#at++;
        }
        break;
      case "firstKey":
      case "key":
        if (character === "}") this.#closeAfter("firstKey");
        else if (character === '"') this.#readKey();
        else this.#refuse("key");
        break;
      default:
        if (character === "]") this.#closeAfter("firstItem");
        else this.#readValue(character);
    }
  }

  #readAfter(character: string): void {
    const kind = this.#open.at(-1);
    if (kind === undefined) this.#refuse("afterEnd");
    else if (character === ",") {
      this.#comma = this.#place();
      this.#state = kind === "object" ? "key" : "item";
      this.#at++;
    } else if (character === (kind === "object" ? "}" : "]")) this.#close();
    else this.#refuse(kind === "object" ? "commaOrBrace" : "commaOrBracket");
  }

  /** A closing bracket is right where nothing has come yet. */
  #closeAfter(first: State): void {
    if (this.#state === first) this.#close();
    else if (this.#state === "value") this.#refuse("value");
    else this.#refuse("trailingComma", this.#comma);
  }

  #close(): void {
    if (this.#open.pop() === "object") this.#keys.close();
    this.#state = "after";
    this.#at++;
    this.#sink.close();
  }

  #readValue(character: string): void {
    if (character === '"') {
      const place = this.#place();
      const text = this.#readText();
      if (text === null) return;
      this.#state = "after";
      this.#sink.value("text", text, place);
    } else if (character === "{" || character === "[") this.#openBracket(character);
    else this.#readBare();
  }

  #openBracket(bracket: "{" | "["): void {
    const place = this.#place();
    if (this.#open.length === DEPTH_LIMIT) {
      this.#problems.stop("E-IMPORT-062", place, { limit: DEPTH_LIMIT });
      return;
    }
    const kind = bracket === "{" ? "object" : "list";
    this.#open.push(kind);
    if (kind === "object") this.#keys.open();
    this.#state = kind === "object" ? "firstKey" : "firstItem";
    this.#at++;
    this.#sink.open(kind, place);
  }

  #readKey(): void {
    const place = this.#place();
    const name = this.#readText();
    if (name === null) return;
    this.#state = "colon";
    this.#keys.add(name, place);
    this.#sink.key(name, place);
  }

  /** A number or a word. */
  #readBare(): void {
    BARE.lastIndex = this.#at;
    const text = BARE.exec(this.#text)?.[0] as string;
    const end = this.#at + text.length;
    if (this.#tooLong(text.length) || (end === this.#text.length && !this.#whole)) return;
    const kind = WORD.test(text) ? "word" : NUMBER.test(text) ? "number" : null;
    if (kind === null) {
      this.#refuse(NOT_FINITE.test(text) ? "notFinite" : "value");
      return;
    }
    const place = this.#place();
    this.#at = end;
    this.#state = "after";
    this.#sink.value(kind, text, place);
  }

  /** The text in quotes that begins here, and past it; null if its end is not at hand or it is refused. */
  #readText(): string | null {
    const text = this.#text;
    const start = this.#at + 1;
    let escaped = false;
    let at = start;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x22) break;
      if (code === 0x5c) {
        const length = this.#escapeLength(at);
        if (length === 0) return null;
        escaped = true;
        at += length - 1;
      } else if (!(code >= 0x20)) {
        this.#refuseInText(at);
        return null;
      }
    }
    if (this.#tooLong(at - start)) return null;
    const raw = text.slice(start, at);
    const read = escaped ? (JSON.parse(`"${raw}"`) as string) : raw;
    if (escaped && !read.isWellFormed()) {
      this.#problems.error("E-IMPORT-076", this.#place(), { text: visibleText(raw) });
    }
    this.#at = at + 1;
    return read;
  }

  /** How long the escape is; 0 if its end is not at hand or there is no such escape. */
  #escapeLength(at: number): number {
    const letter = this.#text[at + 1];
    const isHex = letter === "u";
    if (at + (isHex ? 5 : 1) >= this.#text.length) {
      this.#refuseInText(this.#text.length);
      return 0;
    }
    const digits = this.#text.slice(at + 2, at + 6);
    if (isHex ? HEX.test(digits) : '"\\/bfnrt'.includes(letter as string)) return isHex ? 6 : 2;
    this.#refuse("escape", this.#place(at));
    return 0;
  }

  /** What no text may hold, or the end of what is at hand. */
  #refuseInText(at: number): void {
    if (this.#tooLong(at - this.#at - 1)) return;
    if (at < this.#text.length) {
      const isLineEnd = this.#text[at] === "\n" || this.#text[at] === "\r";
      this.#refuse(isLineEnd ? "unclosedText" : "controlCharacter", this.#place(at));
    } else if (this.#whole) this.#refuse("unclosedText");
  }

  #tooLong(length: number): boolean {
    if (length <= TEXT_LIMIT) return false;
    this.#problems.stop("E-IMPORT-063", this.#place(), { limit: TEXT_LIMIT });
    return true;
  }

  #skipBlank(): void {
    const text = this.#text;
    for (; this.#at < text.length; this.#at++) {
      const code = text.charCodeAt(this.#at);
      if (code === 0x0a) this.#endLine();
      else if (code === 0x0d) {
        // With a line feed behind it, it is one line end.
        if (this.#at + 1 === text.length && !this.#whole) return;
        if (text.charCodeAt(this.#at + 1) !== 0x0a) this.#endLine();
      } else if (code !== 0x20 && code !== 0x09) return;
    }
  }

  #endLine(): void {
    this.line++;
    this.#lineStart = this.#at + 1;
  }

  #place(at: number = this.#at): Place {
    return { line: this.line, column: at - this.#lineStart + 1 };
  }

  #refuse(rule: string, place: Place = this.#place()): void {
    const character = rule === "trailingComma" ? "" : this.#text[this.#at];
    const isComment = this.#at < this.#text.length && (character === "#" || character === "/");
    this.#problems.stop("E-IMPORT-074", place, { rule: isComment ? "comment" : rule });
  }
}
