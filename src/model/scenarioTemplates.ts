/** A scenario to start from. */
export interface ScenarioTemplate {
  readonly about: string;
  readonly text: string;
}

const minimal = `# The least that a scenario needs: a network, a content, a plan.
network:
  kind: karate-club          # 34 people, 78 ties
content:
  transmissibility: 0.1      # the chance that a copy is passed on along a tie
plans:
  the-instructor:
    - { starter: people, ids: [0] }
`;

const campaign = `# Two plans for one launch, compared in the same 400 worlds.
info:
  title: Hubs or many?
  whatIsIt: >
    A brand can pay a few opinion leaders, or ask many ordinary people to begin.
    Which reaches further?
network:
  kind: relationship-chain   # communities, weak ties between them, opinion leaders
  people: 2000
ties:
  scheme: trust              # a copy is passed on with chance transmissibility × trust
content:
  transmissibility: 0.3      # the voltage: raise it and see where the cascade ignites
plans:
  five-leaders:
    - { starter: influencers, pick: { by: degree, count: 5 } }
  two-waves-of-many:
    - { starter: influencers, pick: { by: random, count: 25 } }
    - { starter: influencers, pick: { by: random, count: 25 }, at: 3 }  # at round 3
ignition:
  atLeast: 5%                # a cascade has ignited when it passes 5 % of the people
runs: 400                    # worlds; both plans see the same ones
seed: launch-1               # any text; the same seed gives the same worlds
`;

const file = `# Your own network: one tie per line in edges.csv, for example
#   source,target
#   Ada,Grace
#   Grace,Edsger
network:
  kind: file
  path: edges.csv            # relative to this file
  source: source             # columns, by name or by number from 1
  target: target
  # weight: strength         # a third column; then choose ties: { scheme: column }
  # directed: true           # if so, say what a row means:
  # arcs: follows            #   follows or influence
  # attributes: { path: people.csv, id: name, segment: city }
ties:
  scheme: weighted-cascade   # chance: transmissibility ÷ the receiver's ties
content:
  transmissibility: 0.8
plans:
  best-connected:
    - { starter: influencers, pick: { by: degree, count: 3 } }
  chance:
    - { starter: influencers, pick: { by: random, count: 3 } }
  # by-name:
  #   - { starter: people, ids: [Ada, Grace] }
`;

const launch = `# A launch on two channels and in ads, with somebody who watches and somebody who answers.
info:
  title: Our launch
  whatIsIt: >
    What does the launch reach, what does it cost, and how likely does it turn against us?
network:
  kind: relationship-chain
  people: 5000
ties:
  scheme: trust
audience:
  segments:                  # what positive and negative copies do to whom; assumptions
    loyal:    { share: 0.1, receptivity: 1.5, positivity: 0.98, defence: 0.60 }
    ordinary: { share: 0.8, receptivity: 1.0, positivity: 0.90, defence: 0.35, win: 0.02 }
    rival:    { share: 0.1, receptivity: 0.6, positivity: 0.30, defence: 0.05 }
channels:                    # "skipstone explain" shows what each profile stands for
  moments: { profile: moments }
  weibo:
    profile: weibo
    hotTopic: { shares: 50, window: 2h }    # a list of topics that a crowd gets onto
  ads: { profile: display-ads }
content:
  transmissibility: { reproduction: 0.7 }   # each share on moments leads to 0.7 more
  spoofing: 0.01             # one in a hundred turns the message into its opposite
  negativity: { transmissibility: 1.1 }     # negative copies are passed on more readily
plans:
  leaders-then-ads:
    - starter: influencers
      channel: weibo
      pick: { by: degree, count: 3 }
      price: { perFollower: 0.05 }
    - { starter: ads, channel: ads, impressions: 20000, over: 12h, at: 6h, cpm: 30,
        frequencyCap: 3 per day, annoyance: 0.0005 }
  many-small-ones:
    - starter: mass-forwarding
      channel: moments
      pick: { count: 60 }
      price: { perPerson: 10 }
watch:                       # a team that sees a fifth of all posts
  sample: 0.2
  window: 4h
  alert: { negativeShare: 30%, atLeast: 5 }
response:
  kind: private              # or inform, apologise, compensate, moderate, hostile, none
  delay: 4h                  # after the first alert
costs: { currency: CNY, clickRate: 0.01, conversionRate: 0.02, revenue: 60 }
clock: { tick: 2m }
horizon: 7d
runs: 100
seed: launch-1
`;

/** What `skipstone init` writes, by name. */
export const scenarioTemplates = {
  minimal: { about: "the least that a scenario needs, on a famous club of 34 people", text: minimal },
  campaign: { about: "two plans for one launch on a network with trust and opinion leaders", text: campaign },
  launch: { about: "a launch with channels, prices, segments, a watch and a response", text: launch },
  file: { about: "your own network from a file of ties", text: file },
} as const satisfies Readonly<Record<string, ScenarioTemplate>>;

export type ScenarioTemplateName = keyof typeof scenarioTemplates;
