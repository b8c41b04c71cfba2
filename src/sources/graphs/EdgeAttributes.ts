import type { ProblemList } from "../readers/ProblemList.ts";
import { visibleText } from "../readers/visibleText.ts";
import type { GraphSink } from "./GraphSink.ts";
import { ownText } from "./ownText.ts";

/** A file declares no more attributes than this, and no more that nobody reads are told. */
const NAMES_LIMIT = 1000;

type Use = "weight" | "channel" | "none";

/**
 * The attributes of one edge after another. Formats that declare attributes give them an id and a name; the
 * weight and the channel are found by name, or by id where no declared attribute has that name.
 */
export class EdgeAttributes {
  /** What the edge at hand has, or what edges have that say nothing. */
  weight: string | null = null;
  channel: string | null = null;
  readonly #sink: GraphSink;
  readonly #problems: ProblemList;
  readonly #nameOf = new Map<string, string>();
  readonly #names = new Set<string>();
  readonly #defaults: { weight: string | null; channel: string | null } = { weight: null, channel: null };
  readonly #told = new Set<string>();
  #edges = false;
  /** What the edge at hand says itself, as against defaults. */
  readonly #said = { weight: false, channel: false };

  constructor(sink: GraphSink, problems: ProblemList) {
    this.#sink = sink;
    this.#problems = problems;
  }

  declare(id: string, name: string, line: number): void {
    if (this.#nameOf.size === NAMES_LIMIT) {
      this.#problems.stop("E-IMPORT-064", { line }, { what: "declared attributes", limit: NAMES_LIMIT });
      return;
    }
    this.#nameOf.set(ownText(id), ownText(name));
    this.#names.add(ownText(name));
    // An edge that has passed by may have had its weight under this id.
    if (this.#edges && this.#use(id) !== "none") {
      this.#problems.error("E-IMPORT-066", { line }, { what: name });
    }
  }

  /** What edges have that say nothing about a declared attribute. */
  setDefault(id: string, text: string): void {
    const use = this.#use(id);
    if (use !== "none") this.#defaults[use] = ownText(text);
  }

  /** A new edge begins. */
  begin(): void {
    this.#edges = true;
    this.weight = this.#defaults.weight;
    this.channel = this.#defaults.channel;
    this.#said.weight = false;
    this.#said.channel = false;
  }

  /** A value of the edge at hand; `isLater`: it may take the place of another one. */
  take(id: string, text: string, line: number, isLater = false): void {
    const use = this.#use(id);
    if (use === "none") {
      this.pass(id, line);
      return;
    }
    if (this.#said[use] && !isLater && this[use] !== text) {
      const values = {
        attribute: visibleText(id),
        one: visibleText(this[use] ?? ""),
        other: visibleText(text),
      };
      this.#problems.error("E-IMPORT-047", { line }, values);
    }
    this[use] = text;
    this.#said[use] = true;
  }

  /** An attribute that nobody reads. */
  pass(id: string, line: number): void {
    const name = this.#nameOf.get(id) ?? id;
    if (this.#told.has(name) || this.#told.size === NAMES_LIMIT) return;
    this.#told.add(ownText(name));
    this.#sink.unread(ownText(name), line);
  }

  isRead(id: string): boolean {
    return this.#use(id) !== "none";
  }

  #use(id: string): Use {
    if (this.#means(id, this.#sink.weight)) return "weight";
    return this.#means(id, this.#sink.channel) ? "channel" : "none";
  }

  #means(id: string, wanted: string | null): boolean {
    if (wanted === null) return false;
    return (this.#nameOf.get(id) ?? id) === wanted || (id === wanted && !this.#names.has(wanted));
  }
}
