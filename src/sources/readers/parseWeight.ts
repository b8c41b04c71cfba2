import type { ImportProblemCode } from "../../model/ProblemCode.ts";

const DECIMAL = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const DECIMAL_COMMA = /^[+-]?[0-9]*,[0-9]+$/;

/**
 * The number ≥ 0 that a text writes, −0 being 0, or the code of what is wrong with it. Nothing is guessed: no
 * decimal commas, no thousands separators, no currency signs, no hexadecimal.
 */
export function parseWeight(text: string): number | ImportProblemCode {
  const trimmed = text.trim();
  if (trimmed === "") return "E-IMPORT-014";
  if (DECIMAL_COMMA.test(trimmed)) return "E-IMPORT-015";
  if (!DECIMAL.test(trimmed)) return "E-IMPORT-016";
  const value = Number(trimmed);
  if (!Number.isFinite(value)) return "E-IMPORT-017";
  return value < 0 ? "E-IMPORT-018" : value + 0;
}
