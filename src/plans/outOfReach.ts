import { ARC_LIMIT, ARC_TARGET, ARC_WORDS, type CompiledPlan } from "../engine/CompiledPlan.ts";

/**
 * How many people a plan can win at most, where that is fewer than `enough`; null where it is not, or where
 * those who start are drawn anew in each world, or somebody may be won whom no tie leads to.
 * Nobody else beyond the parts of the network in which a plan starts can ever be reached.
 *
 * Arrays      those of `CompiledPlan`; Uint8[nodes] and Uint32[nodes] while it works
 * Randomness  none
 * Cost        time O(nodes + arcs walked), and no more arcs than it takes to find enough people
 * Failure     never
 */
export function outOfReach(plan: CompiledPlan, enough: number, counts: "earned" | "all"): number | null {
  if (plan.starters.some(({ randomCount }) => randomCount > 0) || goesElsewhere(plan)) return null;
  const { offsets, arcs } = plan;
  const isFound = new Uint8Array(plan.nodes);
  const queue = new Uint32Array(plan.nodes);
  let length = 0;
  const find = (node: number): void => {
    if (isFound[node] === 1) return;
    isFound[node] = 1;
    queue[length++] = node;
  };
  for (const { nodes } of plan.starters) for (const node of nodes) find(node);
  const own = counts === "earned" ? length : 0;
  for (let at = 0; at < length && length - own < enough; at++) {
    const node = queue[at] as number;
    const end = (offsets[node + 1] as number) * ARC_WORDS;
    for (let row = (offsets[node] as number) * ARC_WORDS; row < end; row += ARC_WORDS) {
      if ((arcs[row + ARC_LIMIT] as number) > 0) find(arcs[row + ARC_TARGET] as number);
    }
  }
  return length - own < enough ? length - own : null;
}

/** Whether people can be won whom no tie leads to: by what is shown to them, by trust that is paid for. */
function goesElsewhere({ campaign, starters }: CompiledPlan): boolean {
  if (campaign === null) return false;
  if (starters.some(({ push }) => push && (push.broadcast !== null || push.trust !== null))) return true;
  const { channels, response } = campaign;
  return (
    (response !== null && response.supporters !== null) ||
    channels.some(({ topic, media }) => topic !== null || media !== null)
  );
}
