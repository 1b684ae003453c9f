import { CustomerPasswordService } from "../customer-password/service";

export const MEMBER_PASSWORD = "member-password";

/** Passwords of producers' members, kept as customers' are and apart from them: the identity's name is the member's id. */
export class MemberPasswordService extends CustomerPasswordService {
  static override identifier = MEMBER_PASSWORD;
  static override DISPLAY_NAME = "Password of a producer's member";
}
