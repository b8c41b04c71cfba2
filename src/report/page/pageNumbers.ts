import { formatNumber, formatShare } from "../formatNumber.ts";

/** Numbers as a page tells them: no line ends between a number and its unit. */
export const pageNumbers = {
  /** People: whole ones from ten on. */
  people: (count: number): string => formatNumber(Math.abs(count) < 10 ? count : Math.round(count)),

  /** To two digits that count: what somebody remembers of a number. */
  about(count: number): string {
    if (Math.abs(count) < 10) return String(Number(count.toPrecision(2)));
    return formatNumber(Number(Math.round(count).toPrecision(2)));
  },

  /** More or fewer, with its sign. */
  signed: (count: number): string => `${count > 0 ? "+" : ""}${pageNumbers.people(count)}`,

  share: (share: number): string => formatShare(share).replaceAll(" ", "\u00a0"),

  /** A share in whole cases of a hundred; never 0 or 100 where it is not. */
  ofHundred(share: number): string {
    const cases = Math.round(100 * share);
    if (cases === 0 && share > 0) return "< 1".replace(" ", "\u00a0");
    if (cases === 100 && share < 1) return "> 99".replace(" ", "\u00a0");
    return String(cases);
  },
} as const;
