const POINTS_MAX = 512;

/** The ticks at which curves are told: every n-th from 0, and the last; at most 512. */
export function timeAxis(last: number): number[] {
  const step = Math.max(1, Math.ceil(last / (POINTS_MAX - 1)));
  const time: number[] = [];
  for (let tick = 0; tick < last; tick += step) time.push(tick);
  time.push(last);
  return time;
}
