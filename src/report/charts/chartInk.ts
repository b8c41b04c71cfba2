/**
 * Colours and lines that charts draw with. Whoever does not tell red from green sees them apart, and grey
 * paper does by lightness and dashes.
 *
 * Source  Okabe & Ito (2008), Color universal design, https://jfly.uni-koeln.de/color/
 */
export const chartInk = {
  text: "#333333",
  soft: "#5f6368",
  rule: "#dadce0",
  shade: "#f1f3f4",
  single: "#9aa0a6",
  black: "#000000",
  blue: "#0072b2",
  vermillion: "#d55e00",
  green: "#009e73",
  orange: "#e69f00",
  sky: "#56b4e9",
  purple: "#cc79a7",
  neutral: "#dadce0",
  /** From little to much: lightness falls all the way. */
  heat: ["#fff7e6", "#f9c784", "#e8843c", "#b3430a", "#5c1a00"],
} as const;

/** How the line of each plan is drawn; the ninth is as the first. */
const LINES = [
  { color: chartInk.blue, dash: [] },
  { color: chartInk.vermillion, dash: [7, 4] },
  { color: chartInk.green, dash: [2, 3] },
  { color: chartInk.purple, dash: [10, 3, 2, 3] },
  { color: chartInk.black, dash: [] },
  { color: chartInk.orange, dash: [7, 4] },
  { color: chartInk.sky, dash: [2, 3] },
  { color: chartInk.soft, dash: [10, 3, 2, 3] },
] as const;

export const planInk = (number: number): (typeof LINES)[number] =>
  LINES[number % LINES.length] as (typeof LINES)[number];
