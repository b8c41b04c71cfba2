import { SaxesParser, type SaxesTagNS } from "saxes";
import type { ProblemList } from "../readers/ProblemList.ts";
import { DEPTH_LIMIT, TEXT_LIMIT, type TextSink } from "./readText.ts";
import { xmlMistake } from "./xmlMistake.ts";

/**
 * A document type may stand before the root element, behind instructions, and is refused before any of it is
 * read. (The end of a comment and < may have been told before.)
 */
const DOCTYPE = /^>?(?:\s|<?\?(?:[^?]|\?(?!>))*\?>)*<?!DOCTYPE$/;

/** The beginning of an element. */
export interface XmlElement {
  readonly name: string;
  /** The namespace of the root element, "" if it has none. */
  readonly namespace: string;
  readonly line: number;
  /** The value of an attribute without prefix. */
  attribute(name: string): string | undefined;
  /** The names of all of them. */
  attributes(): readonly string[];
}

/** What takes the elements of the root's namespace. */
export interface XmlSink {
  /** pass: over the element with everything in it; text: its text is wanted when it closes. */
  open(element: XmlElement): "enter" | "text" | "pass";
  close(name: string, text: string): void;
}

/**
 * XML as a stream of elements. Nothing is ever expanded: a document type is refused where it begins, so only
 * the five entities of XML and single characters by number exist. Comments, processing instructions and
 * elements of other namespaces are passed over; an inclusion is an error, for nothing outside the file is
 * read.
 *
 * Arrays      –; one piece of text and one tag at a time, each tag and text at most 64 KB
 * Randomness  none
 * Cost        one pass, about 50 MB a second
 * Failure     problems that stop: not well-formed, too deep, too long, DOCTYPE
 */
export class XmlReader implements TextSink {
  readonly #sink: XmlSink;
  readonly #problems: ProblemList;
  readonly #parser = new SaxesParser({ xmlns: true, position: false });
  /** Characters given to the parser. */
  #given = 0;
  /** Where and on which line the last thing ended that the parser told of. */
  #since = 0;
  #sinceLine = 1;
  /** Until the root element: the text since then. */
  #prolog = "";
  #namespace: string | null = null;
  /** The lines on which the open elements begin. */
  readonly #lines: number[] = [];
  /** Depth of the element that is passed over, of the one whose text is wanted; 0: none. */
  #passed = 0;
  #wanted = 0;
  #text = "";
  /** Where the file ends. */
  #end: { readonly line: number; readonly column: number } | null = null;

  constructor(sink: XmlSink, problems: ProblemList) {
    this.#sink = sink;
    this.#problems = problems;
    const parser = this.#parser;
    // No more than six: with a seventh the engine keeps the parser as a dictionary, four times as slow.
    parser.on("comment", () => this.#told());
    parser.on("text", (text) => this.#take(text));
    parser.on("cdata", (text) => this.#take(text));
    parser.on("opentag", (tag) => this.#open(tag));
    parser.on("closetag", (tag) => this.#close(tag));
    parser.on("error", ({ message }) => this.#refuse(message));
  }

  get line(): number {
    return this.#end?.line ?? this.#parser.line;
  }

  get lineBegun(): boolean {
    return (this.#end?.column ?? this.#parser.column) > 0;
  }

  take(piece: string): void {
    let rest = piece;
    if (this.#namespace === null) rest = this.#takeProlog(piece);
    if (rest !== "" && !this.#problems.stopped) {
      this.#parser.write(rest);
      this.#given += rest.length;
      this.#measure(this.#given);
    }
  }

  end(): void {
    if (this.#namespace === null && this.#prolog.trim() === "") this.#problems.stop("E-IMPORT-001", {});
    else {
      const { line, column } = this.#parser;
      this.#end = { line, column };
      this.#parser.close();
    }
  }

  /** Character by character, so that a document type is seen before the parser reads it. */
  #takeProlog(piece: string): string {
    let at = 0;
    for (const character of piece) {
      at += character.length;
      this.#prolog += character;
      if (character === "<") this.#sinceLine = this.#parser.line;
      this.#parser.write(character);
      if (this.#problems.stopped) return "";
      if (this.#prolog.endsWith("!DOCTYPE") && DOCTYPE.test(this.#prolog)) {
        this.#refuseDoctype();
        return "";
      }
      if (this.#lines.length > 0) break;
    }
    this.#given += at;
    if (this.#lines.length === 0 && this.#given > TEXT_LIMIT) this.#tooLong(1);
    return piece.slice(at);
  }

  #refuseDoctype(): void {
    const { line, column } = this.#parser;
    this.#problems.stop("E-IMPORT-061", { line, column: column - 8 });
  }

  /** Something has ended: false if no more is to be told. */
  #told(): boolean {
    if (this.#problems.stopped || !this.#measure(this.#parser.position)) return false;
    this.#since = this.#parser.position;
    this.#sinceLine = this.#parser.line;
    this.#prolog = "";
    return true;
  }

  /** The parser keeps what has no end yet: it may not become too long. */
  #measure(position: number): boolean {
    if (position - this.#since <= TEXT_LIMIT) return true;
    if (!this.#problems.stopped) this.#tooLong(this.#sinceLine);
    return false;
  }

  #tooLong(line: number): void {
    this.#problems.stop("E-IMPORT-063", { line }, { limit: TEXT_LIMIT });
  }

  #open(tag: SaxesTagNS): void {
    // What was told before the tag ended where the tag begins.
    const line = this.#sinceLine;
    if (!this.#told()) return;
    const depth = this.#lines.push(line);
    this.#namespace ??= tag.uri;
    if (depth > DEPTH_LIMIT) this.#problems.stop("E-IMPORT-062", { line }, { limit: DEPTH_LIMIT });
    else if (this.#passed === 0 && this.#isOurs(tag, line)) {
      const entry = this.#sink.open(elementOf(tag, line));
      if (entry === "pass") this.#passed = depth;
      if (entry === "text") {
        this.#wanted = depth;
        this.#text = "";
      }
    } else if (this.#passed === 0) this.#passed = depth;
  }

  #isOurs({ local, name, uri }: SaxesTagNS, line: number): boolean {
    if (uri === this.#namespace) return true;
    if (local === "include") this.#problems.error("E-IMPORT-070", { line }, { element: name });
    return false;
  }

  #close(tag: SaxesTagNS): void {
    if (!this.#told()) return;
    const depth = this.#lines.length;
    if (this.#passed === 0) this.#sink.close(tag.local, this.#wanted === depth ? this.#text : "");
    if (this.#passed === depth) this.#passed = 0;
    if (this.#wanted === depth) this.#wanted = 0;
    this.#lines.pop();
  }

  #take(text: string): void {
    if (!this.#told() || this.#passed > 0 || this.#wanted !== this.#lines.length) return;
    if (this.#text.length + text.length > TEXT_LIMIT) this.#tooLong(this.#lines.at(-1) as number);
    else this.#text += text;
  }

  /** The first mistake ends the reading: what follows may only follow from it. */
  #refuse(message: string): void {
    const { rule, name } = xmlMistake(message);
    // A prefix that nobody explains is that of another language, whose elements are passed over anyway.
    if (rule === "prefix" || this.#problems.stopped || !this.#measure(this.#parser.position)) return;
    if (rule === "doctype") {
      this.#refuseDoctype();
      return;
    }
    const { line, column } = this.#parser;
    const opened = this.#lines.at(-1) ?? line;
    // The character at fault has been read, unless it is the one that is missing behind the end.
    const place = this.#end === null ? { line, column } : { line, column: column + 1 };
    this.#problems.stop("E-IMPORT-060", place, { rule, name, opened });
  }
}

function elementOf(tag: SaxesTagNS, line: number): XmlElement {
  const { local, uri, attributes } = tag;
  return {
    name: local,
    namespace: uri,
    line,
    attribute: (name) => attributes[name]?.value,
    attributes: () => Object.keys(attributes).filter((name) => attributes[name]?.uri === ""),
  };
}
