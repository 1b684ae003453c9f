import { createContext } from "react";

/** Set only on hydrated pages; shop pages have no inline script that would need it. */
export const NonceContext = createContext<string | undefined>(undefined);
