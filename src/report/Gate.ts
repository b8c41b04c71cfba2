import type { Expectation } from "../model/Expectation.ts";
import { nearestNames } from "../model/nearestNames.ts";
import type { Problem } from "../model/Problem.ts";
import { findingPaths, findValue } from "./findValue.ts";
import type { Json } from "./runJson.ts";

/** A condition on a finding under which a command fails: `--fail-if "plans.A.ignition.probability < 0.5"`. */
export interface Gate {
  readonly text: string;
  readonly finding: string;
  readonly comparison: "<" | "<=" | ">" | ">=";
  readonly bound: number;
}

/**
 * Anchored at its end only, and without two ways to read the same digits: any text is answered in linear
 * time.
 */
const CONDITION = /(<=|>=|<|>)\s*([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)$/;

const COMPARISONS: Record<Gate["comparison"], (value: number, bound: number) => boolean> = {
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
};

/** Reads a gate, or says that it cannot be read. */
export function parseGate(text: string): Gate | Problem {
  const trimmed = text.trim();
  const match = CONDITION.exec(trimmed);
  const finding = trimmed.slice(0, match?.index).trimEnd();
  const bound = Number(match?.[2]);
  if (match === null || finding === "" || !Number.isFinite(bound)) {
    return { code: "E-CLI-006", severity: "error", place: { path: "--fail-if" }, values: { value: text } };
  }
  return { text, finding, comparison: match[1] as Gate["comparison"], bound };
}

/** Why a gate fails on a document; null where it passes. */
export function gateProblem(gate: Gate, json: Json): Problem | null {
  const value = findValue(json, gate.finding);
  if (typeof value !== "number") return unknownFinding(gate.finding, json, { path: "--fail-if" });
  if (!COMPARISONS[gate.comparison](value, gate.bound)) return null;
  return {
    code: "E-RUN-003",
    severity: "error",
    place: { path: "--fail-if" },
    values: { gate: gate.text, value },
  };
}

/** Why a scenario's expectation is not met; null where it is. */
export function expectationProblem(expectation: Expectation, json: Json, file: string): Problem | null {
  const { finding, between, is } = expectation;
  const place = { file, path: "expect" };
  const value = findValue(json, finding);
  if (value === undefined || typeof value === "object") return unknownFinding(finding, json, place);
  const met =
    between === undefined
      ? value === is
      : typeof value === "number" && value >= between[0] && value <= between[1];
  if (met) return null;
  const expected = between === undefined ? { is: String(is) } : { low: between[0], high: between[1] };
  return {
    code: "E-RUN-002",
    severity: "error",
    place,
    values: { finding, value: String(value), ...expected },
  };
}

function unknownFinding(finding: string, json: Json, place: Problem["place"]): Problem {
  const nearest = nearestNames(finding, findingPaths(json), 3).join(", ");
  return { code: "E-CLI-013", severity: "error", place, values: { finding, nearest } };
}
