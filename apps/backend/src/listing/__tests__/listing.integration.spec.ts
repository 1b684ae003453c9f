import { listingSuite } from "./listing-suite";

// The default engine is tested always, also where Meilisearch is there to be tested beside it.
delete process.env.MEILISEARCH_HOST;

listingSuite("postgres");
