import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import { coin } from "../randomness/coins.ts";
import { Purpose } from "../randomness/Purpose.ts";
import { draw } from "../randomness/WorldKey.ts";
import { contactedAt } from "./arriveAt.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import type { CompiledResponse } from "./CompiledResponse.ts";
import { NO_TICK } from "./fireStarters.ts";
import { orderedNodes } from "./startingNodes.ts";
import { startPeople } from "./startPeople.ts";
import { writeCampaignShares } from "./writeCampaignShares.ts";

/** The next tick after `tick` at which the response is issued, or what was said in private gets out. */
export function nextResponse({ alert, respond }: CampaignRun, tick: number): number {
  const issue = respond.issuedAt === NO_TICK && alert.responseAt > tick ? alert.responseAt : NO_TICK;
  const leak = !respond.leaked && respond.leakAt > tick ? respond.leakAt : NO_TICK;
  return Math.min(issue, leak);
}

/**
 * Does at its tick what is to be done about negative sharers: damps or feeds what is decided from then on,
 * speaks to sharers one by one, and lets supporters share. Returns the queue's new length.
 *
 * Source      the response's numbers (`CompiledResponse`); effects that can turn out the other way
 * Arrays      supporters are appended to the queue from `length` on
 * Randomness  one effect draw and one backfire coin a world; order draws of supporters
 * Events      ResponseIssued, Shared of supporters
 * Cost        O(1); with supporters time O(nodes)
 * Failure     never
 */
export function issueResponse(run: CampaignRun, length: number, tick: number): number {
  const { campaign, alert, respond, buffer } = run;
  const { response } = campaign;
  if (response === null) return length;
  let queued = length;
  if (respond.issuedAt === NO_TICK && alert.responseAt === tick) {
    respond.issuedAt = tick;
    run.until = Math.max(run.until, tick);
    buffer.reserve(1);
    buffer.write(tick, EventCode.ResponseIssued, NO_PERSON, NO_PERSON, 0, 0, response.kind);
    run.damping.push({ from: tick, of: [response.positive, effectOf(run, response)] });
    queued = support(run, response, length, tick);
  }
  if (!respond.leaked && respond.leakAt === tick) {
    respond.leaked = true;
    run.until = Math.max(run.until, tick);
    buffer.reserve(1);
    buffer.write(tick, EventCode.ResponseIssued, NO_PERSON, NO_PERSON, 0, 0, 0);
    run.damping.push({ from: tick, of: [response.positive, response.contacts!.leak.damping] });
  }
  return queued;
}

/**
 * Another plan's response takes over at a tick: one that waits for an alert which has been raised is due as
 * if it had waited from then on; what was issued has the other's effect from here on.
 */
export function takeOver(run: CampaignRun, response: CompiledResponse | null, at: number): void {
  const { alert, respond } = run;
  if (respond.issuedAt < at) {
    if (respond.leaked) return;
    respond.leakAt = NO_TICK;
    respond.looked = 0;
    listenForLeaks(run);
    const of =
      response === null ? ([0, 0] as const) : ([response.positive, effectOf(run, response)] as const);
    run.damping.push({ from: at, of });
    return;
  }
  alert.responseAt = NO_TICK;
  if (response === null) return;
  const due = response.tick ?? alert.firstAt + Math.max(1, response.delay);
  alert.responseAt = Math.max(at, due);
}

/** Looks at sharers not yet looked at: whether a contact with one of them gets out, and when. */
export function listenForLeaks(run: CampaignRun): void {
  const { campaign, respond, draws, scratch, sharers } = run;
  const contacts = campaign.response?.contacts ?? null;
  if (contacts === null || contacts.leak.limit === 0 || draws === null) return;
  if (respond.issuedAt === NO_TICK || respond.leaked) return;
  const key = run.key(Purpose.leak);
  for (; respond.looked < sharers; respond.looked++) {
    if (draws.negative[respond.looked] === 0) continue;
    if (coin(key, scratch.queue[respond.looked] as number) >= contacts.leak.limit) continue;
    respond.leakAt = Math.min(respond.leakAt, contactedAt(run, respond.looked));
  }
}

function effectOf(run: CampaignRun, { negative: { low, high, backfire } }: CompiledResponse): number {
  const key = run.key(Purpose.responseEffect);
  if (coin(key, 0, 1) < backfire.limit) return backfire.damping;
  return low + (high - low) * (draw(key, 0, 0) / 0x100000000);
}

/** The next people of the world's order who do not share yet share something positive. */
function support(run: CampaignRun, { supporters }: CompiledResponse, length: number, tick: number): number {
  if (supporters === null) return length;
  const { plan, scratch, world } = run;
  const { placeOf, base } = scratch;
  const people = orderedNodes(
    plan,
    world,
    supporters.count,
    (node) =>
      (placeOf[node] as number) < base && (supporters.allowed === null || supporters.allowed[node] === 1),
  );
  const amount = plan.starters.length + 1;
  const past = startPeople(run, people, { channel: 0, amount, positive: true }, length, tick);
  writeCampaignShares(run, length, past, tick, amount);
  return past;
}
