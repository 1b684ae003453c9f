import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerFeed } from "~/search-engines/google-feed-answer.server";

/** `?locale=en` for the English one. */
export const loader = ({ request, context }: LoaderFunctionArgs) => answerFeed(request, context.shopVersion);
