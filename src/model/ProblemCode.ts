import { importProblemCodes } from "./importProblemCodes.ts";

/** What the command line ends with. */
export type ExitStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 130 | 143;

/**
 * Every code a person can meet, with the exit status it leads to. The table only grows: a code is never
 * given a new meaning and never used again. The sentence of each is in report/messages.ts, which does not
 * compile while one is missing.
 */
export const problemCodes = {
  // The scenario as a file.
  "E-SCENARIO-001": 3, // nothing in it
  "E-SCENARIO-002": 3, // not a mapping
  "E-SCENARIO-003": 3, // too large
  "E-SCENARIO-004": 3, // nested too deep
  "E-SCENARIO-005": 3, // not YAML
  "E-SCENARIO-006": 3, // not JSON
  "E-SCENARIO-007": 3, // the same key twice
  "E-SCENARIO-008": 3, // more than one document
  "E-SCENARIO-009": 3, // aliases that expand too far
  "E-SCENARIO-010": 3, // unknown key
  "E-SCENARIO-011": 3, // not yet
  "E-SCENARIO-012": 3, // missing key
  "E-SCENARIO-013": 3, // wrong kind of value
  "E-SCENARIO-014": 3, // number in quotes
  "E-SCENARIO-015": 3, // not one of the choices
  "E-SCENARIO-016": 3, // broken Unicode
  "E-SCENARIO-017": 3, // key that is not text
  "E-SCENARIO-018": 3, // YAML tag
  "E-SCENARIO-019": 3, // YAML merge key
  "E-SCENARIO-020": 3, // override without path or value
  "E-SCENARIO-021": 3, // override of something that is not there
  "E-SCENARIO-022": 3, // override whose value is not YAML
  "E-SCENARIO-023": 3, // alias without an anchor
  "E-SCENARIO-024": 3, // JSON number that other readers would round
  "E-SCENARIO-025": 3, // file of a newer format
  "E-SCENARIO-026": 3, // time with a unit
  // Single values.
  "E-SCENARIO-030": 3, // not finite
  "E-SCENARIO-031": 3, // whole number out of range
  "E-SCENARIO-032": 3, // number out of range
  "E-SCENARIO-033": 3, // number too small
  "E-SCENARIO-034": 3, // number not above
  "E-SCENARIO-035": 3, // chance
  "E-SCENARIO-036": 3, // empty text
  "E-SCENARIO-037": 3, // text too long
  "E-SCENARIO-038": 3, // measure without sharers
  "E-SCENARIO-039": 3, // ignition size
  "E-SCENARIO-040": 3, // threshold
  "E-SCENARIO-041": 3, // empty list
  "E-SCENARIO-042": 3, // no plan
  "E-SCENARIO-043": 3, // plan without starters
  "E-SCENARIO-044": 3, // plan name
  "E-SCENARIO-045": 3, // not a pair
  // Values that do not go together.
  "E-SCENARIO-050": 3, // transmissibility above 1 as a chance
  "E-SCENARIO-051": 3, // more ties each than others
  "E-SCENARIO-052": 3, // odd number of tie ends
  "E-SCENARIO-053": 3, // odd number of ties per person on a ring
  "E-SCENARIO-054": 3, // range upside down
  "E-SCENARIO-055": 3, // periodic lattice too small
  "E-SCENARIO-056": 3, // too many people in all
  "E-SCENARIO-057": 3, // more groups than people
  "E-SCENARIO-058": 3, // directed file that does not say what its rows mean
  "E-SCENARIO-059": 3, // arcs of an undirected file
  "E-SCENARIO-060": 3, // pin without chance
  "E-SCENARIO-061": 3, // link without single trials
  "E-SCENARIO-062": 3, // expectation of nothing, or of two things
  "E-SCENARIO-063": 3, // within without segments
  "E-SCENARIO-064": 3, // start after the end
  "E-SCENARIO-065": 3, // full record without viewers
  // Times.
  "E-SCENARIO-066": 3, // not a time
  "E-SCENARIO-067": 3, // time without a unit where the clock has a tick
  "E-SCENARIO-068": 3, // time too long
  "E-SCENARIO-069": 3, // time too short
  "E-SCENARIO-070": 3, // parts of a second
  "E-SCENARIO-071": 3, // delay without a tick
  "E-SCENARIO-072": 0, // tick without a delay (warning)
  // The audience.
  "E-SCENARIO-073": 3, // shares that do not sum to 1
  "E-SCENARIO-074": 3, // segment without people, or with two kinds of them
  "E-SCENARIO-075": 3, // some segments by share, others by column
  "E-SCENARIO-076": 3, // column that the attributes do not name
  "E-SCENARIO-077": 3, // segments of several columns
  "E-SCENARIO-078": 3, // two segments of the same people
  "E-SCENARIO-079": 3, // segment name
  "E-SCENARIO-080": 3, // too many segments
  "E-SCENARIO-081": 3, // one name for two segments
  // The negative spiral.
  "E-SCENARIO-082": 3, // not a share
  "E-SCENARIO-083": 0, // spiral where nobody turns negative (warning)
  "E-SCENARIO-084": 0, // spiral of more people than there are (warning)
  // The living campaign: channels, starters, watch and response.
  "E-SCENARIO-085": 3, // not a bound of people
  "E-SCENARIO-086": 3, // not a bound of a share
  "E-SCENARIO-087": 3, // not a frequency cap
  "E-SCENARIO-088": 3, // too many channels
  "E-SCENARIO-089": 3, // channel name
  "E-SCENARIO-090": 3, // unknown channel
  "E-SCENARIO-091": 3, // not exactly one of several keys
  "E-SCENARIO-092": 3, // condition of nothing
  "E-SCENARIO-093": 3, // two times for one starter
  "E-SCENARIO-094": 3, // condition on viewers who are not measured
  "E-SCENARIO-095": 3, // frequency cap against the clock
  "E-SCENARIO-096": 3, // channel without a list of topics
  "E-SCENARIO-097": 3, // response that nothing sets off
  "E-SCENARIO-098": 3, // response with a time and a delay
  "E-SCENARIO-100": 3, // own response without numbers
  "E-SCENARIO-101": 0, // profiles' half-lives in rounds (warning)
  "E-SCENARIO-102": 0, // conversion without viewers (warning)
  "E-SCENARIO-103": 0, // watch or response where nobody turns negative (warning)
  "E-SCENARIO-104": 3, // reproduction without single trials
  "E-SCENARIO-105": 3, // cross-posting to the same channel
  "E-SCENARIO-106": 3, // not an end of a range
  "E-SCENARIO-107": 3, // range that does not ascend
  "E-SCENARIO-108": 3, // ends of different kinds
  "E-SCENARIO-111": 3, // range of what is no input
  "E-SCENARIO-112": 3, // too many ranges
  "E-SCENARIO-113": 3, // precision of what is not measured
  "E-SCENARIO-114": 3, // not a precision
  "E-SCENARIO-099": 3, // and so many more

  // Networks made by a generator (sources/).
  "E-NETWORK-001": 3, // more memory than there is
  "E-NETWORK-002": 3, // degrees that no network can have
  "E-NETWORK-003": 3, // clusters too small
  "E-NETWORK-004": 3, // more strong ties than a community allows
  "E-NETWORK-005": 3, // more weak ties than can be drawn
  "E-NETWORK-020": 0, // no ties
  "E-NETWORK-021": 0, // many isolated people
  "E-NETWORK-022": 0, // in parts
  "E-NETWORK-023": 0, // one giant hub
  "E-NETWORK-024": 0, // looks reversed

  // Networks read from a file (sources/): add E-IMPORT-… here.
  // ── import codes begin ──
  ...importProblemCodes,

  "E-PLAN-001": 3, // unknown person
  "E-PLAN-002": 3, // more people asked for than there are
  "E-PLAN-003": 3, // unknown segment
  "E-PLAN-004": 3, // tie scheme needs weights
  "E-PLAN-005": 3, // tie scheme needs drawn trust
  "E-PLAN-007": 0, // clock too coarse for its delays
  "E-PLAN-006": 0, // start from which ignition is out of reach
  "E-PLAN-008": 3, // value that a channel's profile does not have
  "E-PLAN-009": 3, // channel that the network does not have
  "E-PLAN-010": 0, // channels of the network that carry nothing (warning)
  "E-PLAN-011": 3, // posting where nobody can
  "E-PLAN-012": 3, // too many viewings of each person
  "E-PLAN-013": 3, // nobody who could see it
  "E-PLAN-014": 3, // reproduction out of reach
  "E-PLAN-015": 3, // too few windows to compare with
  "E-PLAN-016": 3, // too many fake readers
  // Choosing people (seeding/).
  "E-PLAN-020": 3, // budget that pays for nobody
  "E-PLAN-021": 0, // people without a price (warning)
  // Tipping points (tipping/).
  "E-PLAN-025": 0, // plan without a size (warning)

  // Files and flags (cli/).
  "E-CLI-001": 3, // no such file
  "E-CLI-002": 3, // not a regular file
  "E-CLI-003": 6, // file that may not be read
  "E-CLI-004": 3, // file that is not UTF-8
  "E-CLI-005": 2, // flag value out of range
  "E-CLI-006": 2, // gate expression that cannot be read
  "E-CLI-007": 2, // flags that exclude each other
  "E-CLI-008": 2, // unknown plan
  "E-CLI-009": 2, // output exists
  "E-CLI-010": 6, // output cannot be written
  "E-CLI-011": 2, // usage
  "E-CLI-012": 2, // command of a later version
  "E-CLI-013": 2, // gate on a finding that is not there
  "E-CLI-014": 3, // folder without scenarios
  "E-CLI-015": 2, // bytes for a terminal
  "E-CLI-016": 2, // output over the store
  "E-CLI-017": 6, // input that changed while it was read
  "E-CLI-020": 6, // no temporary files
  "E-CLI-021": 6, // worker threads do not work
  "E-CLI-022": 0, // terminal that is not UTF-8
  "E-CLI-023": 1, // other bytes than elsewhere
  "E-CLI-024": 0, // little memory
  "E-CLI-025": 2, // output name that some systems refuse
  "E-CLI-030": 2, // fork that sets nothing
  "E-CLI-031": 3, // fork whose horizon is before it
  "E-CLI-032": 3, // what-if where nobody turns negative
  "E-CLI-040": 2, // neither a number nor a budget
  "E-CLI-041": 2, // no longer told: --price without --budget
  "E-CLI-042": 2, // budget without prices
  "E-CLI-043": 2, // plan that is there already
  "E-CLI-044": 3, // file into which no plan can be written
  "E-CLI-045": 2, // grid that cannot be read
  "E-CLI-046": 2, // grid that does not ascend
  "E-CLI-047": 2, // grid of too few or too many boundaries
  "E-CLI-053": 2, // metric that there is not
  "E-CLI-054": 3, // metric that the plans do not have
  "E-CLI-055": 3, // segment of a metric that there is not, or whose people are not seen
  "E-CLI-056": 3, // one plan alone to compare
  "E-CLI-057": 3, // scenarios whose worlds are not the same
  "E-CLI-058": 0, // scenarios on different networks
  "E-CLI-067": 2, // --store with a file that is run now
  "E-CLI-068": 2, // override of a stored batch
  "E-CLI-069": 2, // page of forks
  "E-CLI-070": 2, // one page of several scenarios
  "E-CLI-071": 2, // store without runs to tell of
  "E-CLI-075": 2, // worst worlds of a metric that no world has by itself
  "E-CLI-076": 3, // channel of a metric that there is not, or that has none
  "E-CLI-077": 2, // effective reach of a number of viewings that is not counted

  // The event store (store/).
  "E-STORE-001": 5, // empty file
  "E-STORE-002": 5, // not a database
  "E-STORE-003": 5, // another product's database
  "E-STORE-004": 3, // newer format
  "E-STORE-005": 3, // newer stream
  "E-STORE-006": 5, // database structure damaged
  "E-STORE-007": 5, // frame damaged
  "E-STORE-008": 5, // frame misplaced
  "E-STORE-009": 5, // chain broken
  "E-STORE-010": 5, // frame missing
  "E-STORE-011": 5, // frame too many
  "E-STORE-012": 5, // frame of another batch
  "E-STORE-013": 5, // row against frame
  "E-STORE-014": 5, // run unfinished
  "E-STORE-015": 5, // batch damaged
  "E-STORE-016": 5, // network damaged
  "E-STORE-017": 5, // stored run came out differently
  "E-STORE-018": 5, // cannot be brought back
  "E-STORE-020": 6, // locked
  "E-STORE-021": 6, // denied
  "E-STORE-022": 6, // full
  "E-STORE-023": 6, // a folder
  "E-STORE-024": 6, // input or output failed
  "E-STORE-025": 6, // cannot be opened
  "E-STORE-030": 2, // no store
  "E-STORE-031": 2, // no such batch
  "E-STORE-032": 5, // no such network
  "E-STORE-033": 2, // unknown run
  "E-STORE-034": 0, // the run goes on without a store
  "E-STORE-036": 2, // run of several batches
  "E-STORE-037": 2, // world that a batch does not have
  "E-STORE-035": 0, // earlier runs keep less than is asked for
  "E-STORE-038": 5, // nothing can be saved
  "E-STORE-039": 2, // a copy in its own place
  "E-STORE-040": 6, // a copy in the place of a store in use
  "E-STORE-041": 0, // store that can only be read
  "E-STORE-042": 0, // little room for it
  "E-STORE-043": 0, // too large to be checked in passing
  "E-STORE-044": 0, // somebody writes to it now
  "E-STORE-045": 6, // no store can be made where one is asked for
  "E-STORE-046": 0, // no store can be made where one would be
  "E-STORE-047": 5, // fork whose past is not that of its parent
  "E-STORE-048": 5, // file cut short
  "E-STORE-049": 5, // network of a batch that is not there
  "E-STORE-050": 6, // no room for the copy that reading takes

  // Running (batch/).
  "E-RUN-001": 3, // over the budget of time, memory or disk
  "E-RUN-002": 4, // expectation not met
  "E-RUN-003": 4, // gate failed
  "E-RUN-004": 7, // a worker stopped
  "E-RUN-005": 7, // worlds over which worker threads stopped
  "E-RUN-006": 3, // over the budget of memory
  "E-RUN-007": 6, // less room on the disk than a store may take
  "E-RUN-008": 3, // fork that changes what a fork may not
  "E-RUN-009": 2, // fork after the horizon
  "E-RUN-010": 3, // fork that changes a starter of its past
  "E-RUN-011": 2, // fork of a fork after its tick
  "E-RUN-012": 3, // fork with another kind of contagion
  "E-RUN-018": 0, // less precise than was asked for (warning)
  "E-RUN-019": 3, // measure that is not everywhere over the ranges
  "E-RUN-099": 1, // mistake of ours
} as const satisfies Record<string, ExitStatus>;

export type ProblemCode = keyof typeof problemCodes;
export type ScenarioProblemCode = Extract<ProblemCode, `E-SCENARIO-${string}`>;
export type ImportProblemCode = Extract<ProblemCode, `E-IMPORT-${string}`>;
