import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileAsMember } from "~/desk/file.server";

/** All of the shop's data as one file, for its owners. */
export const loader = ({ request }: LoaderFunctionArgs) => fileAsMember(request, "/producer/export");
