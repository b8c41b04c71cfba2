import { nearestNames } from "../../model/nearestNames.ts";
import { ChannelTable } from "../readers/ChannelTable.ts";
import { type GrowingTies, TIES_LIMIT } from "../readers/GrowingTies.ts";
import { growingWithin, type MemoryOptions } from "../readers/growingWithin.ts";
import { LabelReader } from "../readers/LabelReader.ts";
import type { ProblemList } from "../readers/ProblemList.ts";
import { parseWeight } from "../readers/parseWeight.ts";
import type { TieOptions } from "../readers/TieReader.ts";
import type { TieSource } from "../readers/TieSource.ts";
import { visibleText } from "../readers/visibleText.ts";
import type { GraphEdge, GraphSink } from "./GraphSink.ts";

export interface GraphOptions extends TieOptions, MemoryOptions {
  /** A person listed twice, or never, is an error. */
  readonly strict?: boolean;
}

/** The people and edges of a graph file as ties between labels. */
export class GraphTies implements GraphSink, TieSource {
  readonly weight: string | null;
  readonly channel: string | null;
  readonly ties: GrowingTies;
  readonly labels: LabelReader;
  readonly channels: ChannelTable;
  readonly hasHeader = false;
  readonly declaredPeople = null;
  readonly #options: GraphOptions;
  readonly #problems: ProblemList;
  /** The line on which each label is listed; 0: it is not. */
  #listedOn = new Uint32Array(1024);
  #listed = 0;
  /** Where the first edges with and without a direction stand, a few of each, and how many there are. */
  readonly #directed = new Sightings();
  readonly #undirected = new Sightings();
  /** Edges without the attribute that was asked for, and those attributes that nobody asked for. */
  readonly #without = { weight: new Sightings(), channel: new Sightings() };
  readonly #unread = new Set<string>();
  #edges = 0;

  constructor(options: GraphOptions, problems: ProblemList) {
    this.#options = options;
    this.#problems = problems;
    this.weight = attributeName(options, "weight", problems);
    this.channel = attributeName(options, "channel", problems);
    for (const option of ["source", "target"] as const) {
      if (options[option] != null) problems.error("E-IMPORT-037", { path: option });
    }
    if (options.header !== undefined && options.header !== "auto") {
      problems.error("E-IMPORT-037", { path: "header" });
    }
    this.labels = new LabelReader(options.normalize === "nfc", problems);
    this.channels = new ChannelTable(problems);
    this.ties = growingWithin(options, this.labels.table, problems);
    if (this.weight !== null) this.ties.useWeights();
    if (this.channel !== null) this.ties.useChannels();
  }

  node(id: string, line: number): void {
    const person = this.labels.readText(id, line);
    if (person < 0) return;
    if (person >= this.#listedOn.length) this.#growListed(person);
    const firstLine = this.#listedOn[person] as number;
    if (firstLine > 0) this.#complain("E-IMPORT-038", line, { person: visibleText(id), firstLine });
    else {
      this.#listedOn[person] = line;
      this.#listed++;
    }
  }

  edge({ source, target, directed, weight, channel }: GraphEdge, line: number): void {
    if (this.ties.length === TIES_LIMIT) {
      this.#problems.stop("E-IMPORT-025", { line }, { what: "ties", limit: TIES_LIMIT });
      return;
    }
    this.#edges++;
    (directed ? this.#directed : this.#undirected).see(line);
    const from = this.labels.readText(source, line);
    const to = this.labels.readText(target, line);
    const weighed = this.weight === null ? 1 : this.#readWeight(weight, line);
    const on = this.channel === null ? 0 : this.#readChannel(channel, line);
    if (from >= 0 && to >= 0 && weighed >= 0 && on >= 0) this.ties.add(from, to, line, weighed, on);
  }

  unread(attribute: string, line: number): void {
    this.#unread.add(attribute);
    this.#problems.warning("E-IMPORT-042", { line }, { columns: visibleText(attribute) });
  }

  direction(directed: boolean): void {
    const [all, none] = directed ? [this.#directed, this.#undirected] : [this.#undirected, this.#directed];
    all.join(none);
  }

  /** After the last edge: names those whom no list has, where there is a list. */
  finish(): void {
    const { length, from, to, lines } = this.ties;
    if (this.#options.directed)
      this.#undirected.tell((line) => this.#problems.error("E-IMPORT-039", { line }));
    else if (this.#directed.count > 0)
      this.#problems.warning("E-IMPORT-056", { line: this.#directed.lines[0]! });
    this.#tellWithout("weight", "E-IMPORT-058");
    this.#tellWithout("channel", "E-IMPORT-035");
    if (this.#listed > 0) {
      this.#growListed(this.labels.table.count);
      const labels = this.#listed < this.labels.table.count ? this.labels.table.inOrderOfComing() : [];
      for (let row = 0; row < length && labels.length > 0; row++) {
        for (const person of [from[row] as number, to[row] as number]) {
          if (this.#listedOn[person] !== 0) continue;
          const line = lines[row] as number;
          this.#listedOn[person] = line;
          this.#complain("E-IMPORT-057", line, { person: visibleText(labels[person] as string) });
        }
      }
    }
    this.labels.reportLookAlikes();
  }

  /** The weight of an edge; −1 if it is none. */
  #readWeight(text: string | null, line: number): number {
    if (text === null || text.trim() === "") {
      this.#without.weight.see(line);
      return -1;
    }
    const weight = parseWeight(text);
    if (typeof weight === "number") return weight;
    this.#problems.error(weight, { line }, { value: visibleText(text) });
    return -1;
  }

  /** The index of an edge's channel; −1 if it has none. */
  #readChannel(name: string | null, line: number): number {
    if (name !== null && name.trim() !== "") return this.channels.read(name, line);
    this.#without.channel.see(line);
    return -1;
  }

  /** Where no edge has an attribute, its name is wrong; where some lack it, those are. */
  #tellWithout(option: "weight" | "channel", code: "E-IMPORT-058" | "E-IMPORT-035"): void {
    const without = this.#without[option];
    const attribute = visibleText(this[option] ?? "");
    if (without.count === this.#edges && without.count > 0) {
      const near = nearestNames(this[option] as string, this.#unread, 3);
      const offered = (near.length > 0 ? near : [...this.#unread].slice(0, 5)).map(visibleText).join(", ");
      this.#problems.error("E-IMPORT-059", { path: option }, { attribute, nearest: offered });
    } else without.tell((line) => this.#problems.error(code, { line }, { attribute }));
  }

  #complain(
    code: "E-IMPORT-038" | "E-IMPORT-057",
    line: number,
    values: Record<string, string | number>,
  ): void {
    if (this.#options.strict) this.#problems.error(code, { line }, values);
    else this.#problems.warning(code, { line }, values);
  }

  #growListed(person: number): void {
    let length = this.#listedOn.length;
    while (length <= person) length *= 2;
    const wider = new Uint32Array(length);
    wider.set(this.#listedOn);
    this.#listedOn = wider;
  }
}

/** So many lines are kept; of the others it is enough to know how many. */
const LINES_KEPT = 5;

/** Lines on which something was seen. */
class Sightings {
  count = 0;
  lines: number[] = [];

  see(line: number): void {
    if (this.count++ < LINES_KEPT) this.lines.push(line);
  }

  /** Takes over what the other has seen. */
  join(other: Sightings): void {
    this.count += other.count;
    this.lines = [...this.lines, ...other.lines].sort((a, b) => a - b).slice(0, LINES_KEPT);
    other.count = 0;
    other.lines = [];
  }

  tell(each: (line: number) => void): void {
    for (let seen = 0; seen < this.count; seen++) each(this.lines[Math.min(seen, this.lines.length - 1)]!);
  }
}

/** Graph files have attributes with names; a number would be that of a column. */
function attributeName(
  options: GraphOptions,
  option: "weight" | "channel",
  problems: ProblemList,
): string | null {
  const name = options[option] ?? null;
  if (typeof name !== "number") return name;
  problems.error("E-IMPORT-037", { path: option });
  return null;
}
