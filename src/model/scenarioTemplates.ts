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

/** What `skipstone init` writes, by name. */
export const scenarioTemplates = {
  minimal: { about: "the least that a scenario needs, on a famous club of 34 people", text: minimal },
  campaign: { about: "two plans for one launch on a network with trust and opinion leaders", text: campaign },
  file: { about: "your own network from a file of ties", text: file },
} as const satisfies Readonly<Record<string, ScenarioTemplate>>;

export type ScenarioTemplateName = keyof typeof scenarioTemplates;
