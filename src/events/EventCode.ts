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
    amount: "people it started, viewings it shows, or fake accounts it sets to work",
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
    amount: "starter's number + 1 for a share that a starter made or paid for, else 0",
    meaning: "a person passes the content on; source is whose copy triggered it, none where nobody's did",
  },
  {
    code: 6,
    name: "CampaignEnded",
    stream: "activation",
    amount: "reason: 0 died out, 1 horizon, 2 event limit",
    meaning: "a run ends",
  },
  {
    code: 7,
    name: "CrossPosted",
    stream: "activation",
    amount: "0",
    meaning: "a sharer posts on a further channel too",
  },
  {
    code: 8,
    name: "TopicTrended",
    stream: "activation",
    amount: "shares in the window, whole ones",
    meaning: "a channel's list takes the topic up; source is the starter that paid for it, else none",
  },
  {
    code: 9,
    name: "TopicFell",
    stream: "activation",
    amount: "0",
    meaning: "the topic leaves a channel's list",
  },
  {
    code: 10,
    name: "MediaPickedUp",
    stream: "activation",
    amount: "viewings it shows",
    meaning: "media take up a person's share on a channel, for or against it",
  },
  {
    code: 11,
    name: "FakeShared",
    stream: "activation",
    amount: "shares of fake accounts in the tick",
    meaning: "fake accounts share; source is the starter that bought them",
  },
  {
    code: 12,
    name: "FakeViewed",
    stream: "view",
    amount: "views of fake accounts in the tick",
    meaning: "fake accounts among their readers view what people posted on a channel",
  },
  {
    code: 13,
    name: "Purged",
    stream: "activation",
    amount: "shares and views of fake accounts that are struck off",
    meaning: "the platforms remove fake accounts; none acts from here on",
  },
  {
    code: 14,
    name: "AlertRaised",
    stream: "activation",
    amount: "negative sharers seen in the window",
    meaning: "those who watch raise an alert",
  },
  {
    code: 15,
    name: "ResponseIssued",
    stream: "activation",
    amount: "number of the response's kind; 0: what was said in private gets out",
    meaning: "something is done about negative sharers, from this tick on",
  },
  {
    code: 16,
    name: "Impressions",
    stream: "view",
    amount: "viewings in the tick, first and further ones",
    meaning: "people see copies on a channel; source is the starter of a broadcast, none for ties and lists",
  },
  {
    code: 17,
    name: "SawNegativeFirst",
    stream: "view",
    amount: "people in the tick",
    meaning: "what people see first is negative",
  },
  {
    code: 18,
    name: "SawPositiveLater",
    stream: "view",
    amount: "people in the tick",
    meaning: "people who had seen only something negative see something positive",
  },
  { code: 19, name: "Clicked", stream: "view", amount: "0", meaning: "a person follows the content's link" },
  { code: 20, name: "Converted", stream: "view", amount: "0", meaning: "a person who clicked buys" },
  { code: 21, name: "Won", stream: "view", amount: "0", meaning: "a person is won over" },
  { code: 22, name: "Lost", stream: "view", amount: "0", meaning: "a person is lost" },
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
