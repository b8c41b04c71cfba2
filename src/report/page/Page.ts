import type { Figure, FigureTable } from "../charts/Figure.ts";
import type { Lang } from "../Lang.ts";

/** A number that is to be seen from afar, what it counts, and what else to know of it. */
export interface PageFact {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

/** A piece of a section. note: small print; warning: what must not be overlooked. */
export type PageBlock =
  | { readonly kind: "paragraph"; readonly text: string; readonly tone: "plain" | "note" | "warning" }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly table: FigureTable }
  | { readonly kind: "figure"; readonly figure: Figure };

export interface PageSection {
  /** Of letters and hyphens: its place within the page. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly PageBlock[];
}

/**
 * The one page that tells a scenario to somebody who decides: plain text and numbers in one language, for
 * any way of rendering. Nothing in it is escaped yet.
 */
export interface Page {
  readonly lang: Lang;
  readonly title: string;
  /** What kind of a page this is, above its title. */
  readonly kicker: string;
  /** What the author says of the scenario, in paragraphs. */
  readonly about: readonly string[];
  /** The answer, in one sentence, and the numbers behind it. */
  readonly verdict: string;
  readonly facts: readonly PageFact[];
  /** Whose numbers these are, where there are several plans. */
  readonly factsOf: string | null;
  readonly sections: readonly PageSection[];
  /** Heading of the numbers behind the charts. */
  readonly dataHeading: string;
  /** What leads from a chart to them. */
  readonly dataLink: string;
  readonly footer: string;
}
