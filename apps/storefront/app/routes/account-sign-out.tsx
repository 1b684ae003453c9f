import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "~/account/sign-out.server";
import { localeOfRequest, localPath } from "~/i18n/locale";

/** Only a form signs out: a link could be followed by a picture. */
export const loader = ({ request }: { request: Request }) =>
  redirect(localPath(localeOfRequest(request), "/account"), { status: 303 });

export const action = ({ request }: ActionFunctionArgs) => signOut(request);
