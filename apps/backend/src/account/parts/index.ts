import { baskets } from "./baskets";
import { complaints } from "./complaints";
import { mails } from "./mails";
import type { AccountPart } from "./part";
import { purchases } from "./purchases";
import { returns } from "./returns";
import { reviews } from "./reviews";
import { waiting } from "./waiting";
import { wishList } from "./wish-list";

/** Whatever else is kept about customers has its line here, or it is neither exported nor deleted. */
export const ACCOUNT_PARTS: AccountPart[] = [
  purchases,
  baskets,
  wishList,
  waiting,
  reviews,
  returns,
  complaints,
  mails,
];

export type { AccountPart } from "./part";
