import type { AttributeBalance } from "../sources/attributes/readAttributes.ts";
import type { ImportBalance } from "../sources/importNetwork.ts";
import { formatNumber } from "./formatNumber.ts";

/** What became of the rows of a network file: in = kept + merged + dropped, with reasons and line numbers. */
export function balanceText(balance: ImportBalance): string {
  const reasons = balance.drops.map(
    ({ reason, count, firstLine }) => `${formatNumber(count)} × ${reason}, first in line ${firstLine}`,
  );
  const dropped = reasons.length === 0 ? "" : ` (${reasons.join("; ")})`;
  const merged = balance.firstMergedLine === null ? "" : ` (first in line ${balance.firstMergedLine})`;
  const { declaredPeople } = balance;
  const declared =
    declaredPeople === null ? "" : `; the first line declares ${formatNumber(declaredPeople)} people`;
  return (
    `${formatNumber(balance.rows)} rows = ${formatNumber(balance.kept)} kept` +
    ` + ${formatNumber(balance.merged)} merged${merged} + ${formatNumber(balance.dropped)} dropped${dropped}${declared}`
  );
}

/** What became of the rows of an attributes file: in = matched + repeated + of unknown people. */
export function attributesText(balance: AttributeBalance): string {
  return (
    `attributes: ${formatNumber(balance.rows)} rows = ${formatNumber(balance.matched)} matched` +
    ` + ${formatNumber(balance.repeated)} repeated + ${formatNumber(balance.unknown)} of unknown people;` +
    ` ${formatNumber(balance.peopleWithoutRow)} people have none`
  );
}
