# Two stages: a toolchain that builds, and a small system that runs one binary as nobody.
FROM rust:1.95-slim-bookworm AS build
RUN apt-get update \
    && apt-get install --yes --no-install-recommends build-essential cmake \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cargo build --locked --profile dist -p keyward-cli --bin keyward

FROM debian:bookworm-slim
RUN useradd --system --uid 10001 --home-dir /var/lib/keyward --create-home keyward \
    && chmod 700 /var/lib/keyward
COPY --from=build /src/target/dist/keyward /usr/local/bin/keyward
USER keyward
VOLUME /var/lib/keyward
EXPOSE 4488
ENTRYPOINT ["keyward"]
# Inside a container loopback reaches nobody, so listening wider is asked for by name: without TLS, secrets and data
# cross the container network in clear. Publish the port to loopback only: -p 127.0.0.1:4488:4488.
# The administrator's profile is in /var/lib/keyward/credentials after the first start.
CMD ["serve", "--data", "/var/lib/keyward", "--listen", "0.0.0.0:4488", "--insecure-listen-beyond-loopback"]
