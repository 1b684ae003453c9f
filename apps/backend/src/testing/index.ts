export { aCertificate } from "./a-certificate";
export { aProducer } from "./a-producer";
export { aProductOf, type ProductGiven } from "./a-product";
export { aServer, type Server } from "./a-server";
export { aShop, type Shop } from "./a-shop";
export { aShopper } from "./a-shopper";
export { anOfficer } from "./an-officer";
export { testBackend } from "./test-backend";
