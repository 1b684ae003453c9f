/** Where an application stands. That a producer is suspended later is the producer's state, not its application's. */
export const APPLICATION_STATES = ["draft", "pending", "sent_back", "approved"] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

const MOVES = {
  /** What is written while nobody looks at it. */
  change: { from: ["draft", "sent_back"], to: null },
  send: { from: ["draft", "sent_back"], to: "pending" },
  /** By the applicant, to mend something. */
  take_back: { from: ["pending"], to: "draft" },
  send_back: { from: ["pending"], to: "sent_back" },
  approve: { from: ["pending"], to: "approved" },
} as const satisfies Record<string, { from: readonly ApplicationState[]; to: ApplicationState | null }>;

export type ApplicationMove = keyof typeof MOVES;

export function mayMove(state: ApplicationState, move: ApplicationMove): boolean {
  return (MOVES[move].from as readonly ApplicationState[]).includes(state);
}

/** The state after a move; null where it may not be made. */
export function movedTo(state: ApplicationState, move: ApplicationMove): ApplicationState | null {
  return mayMove(state, move) ? (MOVES[move].to ?? state) : null;
}
