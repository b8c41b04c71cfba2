import type { ChannelValues } from "../../model/ChannelValues.ts";
import type { ResponseValues } from "../../model/ResponseValues.ts";
import type { ScenarioComparison } from "../../projections/ScenarioComparison.ts";
import type { ImportBalance } from "../../sources/importNetwork.ts";
import type { ScenarioTipping } from "../../tipping/ScenarioTipping.ts";
import type { Figure } from "../charts/Figure.ts";
import type { RunReport } from "../RunReport.ts";

/** All that a page tells of, as it was computed; what was not is left out there and said. */
export interface PageParts {
  readonly report: RunReport;
  readonly tipping?: ScenarioTipping;
  /** Of several plans, by sharers. */
  readonly comparison?: ScenarioComparison;
  /** What became of the rows of a network file; null: there was none, or it is not known any more. */
  readonly balance: ImportBalance | null;
  /** What holds on each channel and of a response, with sources. */
  readonly channels: readonly ChannelValues[];
  readonly response: ResponseValues | null;
}

/** The charts of the sections, in the page's language. */
export interface PageFigures {
  readonly comparison: readonly Figure[];
  readonly reach: readonly Figure[];
  readonly tipping: readonly Figure[];
  readonly spiral: readonly Figure[];
  readonly whatIf: readonly Figure[];
  readonly cost: readonly Figure[];
  readonly sentiment: readonly Figure[];
  readonly starters: readonly Figure[];
}
