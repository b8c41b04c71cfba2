/**
 * How far negative copies must be damped for their lines to end: 1 − 1 ÷ R₋. It is the part of the exposures
 * that must be kept from happening, too. Exact for both links, for damping stands outside them; 0 where the
 * lines end by themselves.
 *
 * Source      critical vaccination coverage: Anderson & May (1982), https://doi.org/10.1126/science.7063839
 * Cost        O(1)
 */
export const criticalDamping = (reproduction: number): number =>
  reproduction > 1 ? 1 - 1 / reproduction : 0;

/**
 * Negative sharers still to come of so many copies on their way when a response damps negative ones: copies ×
 * chance ÷ (1 − R′), with the damped chance that one is passed on and the damped reproduction. Null where
 * their lines need not end.
 *
 * Source      mean total progeny of a branching process: Athreya & Ney, Branching Processes (1972), chapter I
 * Cost        O(1)
 */
export const negativesToCome = (copies: number, pass: number, reproduction: number): number | null =>
  reproduction < 1 ? (copies * pass) / (1 - reproduction) : null;
