import type { Account } from "../account/account";
import type { Params } from "../http/params";

/** One request of the shop's, as an endpoint sees it. */
export interface Call {
  account: Account;
  params: Params;
  /** Of the object in the address, where there is one. */
  id: string;
}

export type Endpoint = (call: Call) => object;
