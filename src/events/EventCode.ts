/**
 * The catalogue of events: the one table from which types, documentation, export dictionaries and tests
 * derive. Codes are part of the store's format: append, never renumber, never reuse. `stream` says where an
 * event counts: `activation` events make a run's digest, `view` events its view digest, `frame` events
 * neither.
 */
export const eventCatalogue = [
  {
    code: 1,
    name: "CampaignLaunched",
    stream: "frame",
    amount: "people in the network",
    meaning: "a run begins",
  },
  {
    code: 2,
    name: "StarterFired",
    stream: "activation",
    amount: "people it started",
    meaning: "a starter acts; source is its number in the plan",
  },
  {
    code: 3,
    name: "Viewed",
    stream: "view",
    amount: "people (1, or all first viewers of the tick where person is none)",
    meaning: "a person sees a first copy",
  },
  {
    code: 4,
    name: "ViewedAgain",
    stream: "view",
    amount: "which viewing this is, from 2",
    meaning: "a person sees a further copy",
  },
  {
    code: 5,
    name: "Shared",
    stream: "activation",
    amount: "starter's number + 1 for a starter's own share, else 0",
    meaning: "a person passes the content on; source is whose copy triggered it",
  },
  {
    code: 6,
    name: "CampaignEnded",
    stream: "activation",
    amount: "reason: 0 died out, 1 horizon, 2 event limit",
    meaning: "a run ends",
  },
] as const;

export type EventName = (typeof eventCatalogue)[number]["name"];

/** Code of each event, by name. */
export const EventCode = Object.fromEntries(eventCatalogue.map((entry) => [entry.name, entry.code])) as {
  readonly [Entry in (typeof eventCatalogue)[number] as Entry["name"]]: Entry["code"];
};

/** "No person": an event without person or source. */
export const NO_PERSON = 0xffffffff;

/** Why a run ended: the amount of `CampaignEnded`. */
export const EndReason = { diedOut: 0, horizon: 1, eventLimit: 2 } as const;
export type EndReason = (typeof EndReason)[keyof typeof EndReason];
