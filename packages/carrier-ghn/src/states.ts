/**
 * What a state of GHN's means to a shop. `waiting`: still at the sender's, and can be cancelled. `out`: on its way to the door, also once
 * more. `coming_back`: not delivered, and not returned yet. `lost`: it comes neither there nor back.
 */
export type GhnFate =
  | "waiting"
  | "on_the_way"
  | "out"
  | "delivered"
  | "failed"
  | "coming_back"
  | "returned"
  | "cancelled"
  | "lost"
  | "unclear";

/** Every state that GHN documents (api.ghn.vn/home/docs/detail?id=48). */
export const GHN_STATES = {
  ready_to_pick: "waiting",
  picking: "waiting",
  money_collect_picking: "waiting",
  picked: "on_the_way",
  storing: "on_the_way",
  transporting: "on_the_way",
  sorting: "on_the_way",
  delivering: "out",
  money_collect_delivering: "out",
  delivered: "delivered",
  delivery_fail: "failed",
  waiting_to_return: "coming_back",
  return: "coming_back",
  return_transporting: "coming_back",
  return_sorting: "coming_back",
  returning: "coming_back",
  return_fail: "coming_back",
  returned: "returned",
  cancel: "cancelled",
  exception: "unclear",
  damage: "lost",
  lost: "lost",
  scrap: "lost",
} as const satisfies Record<string, GhnFate>;

export type GhnState = keyof typeof GHN_STATES;

/** @returns null for a state that is not documented: nothing follows from it */
export function fateOf(state: string): GhnFate | null {
  return Object.hasOwn(GHN_STATES, state) ? GHN_STATES[state as GhnState] : null;
}
