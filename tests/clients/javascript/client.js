// The AWS SDK for JavaScript v3 at the end of a pipe: one request a line comes in, one answer a line goes out.
//
//   {"do": "call", "service": "iam", "operation": "GetUser", "input": {"UserName": "dave"},
//    "endpoint": "http://127.0.0.1:4488", "credentials": {"accessKeyId": "…", "secretAccessKey": "…"}}
//   {"output": {"User": {…, "CreateDate": {"$date": "2026-01-01T00:00:00.000Z"}}}, "status": 200}
//
// Bytes travel as {"$bytes": "base64"}, dates as {"$date": "ISO 8601"}. Without an endpoint and credentials the SDK
// finds its own, as in a program that names none.

const readline = require("node:readline");
const { Readable } = require("node:stream");

const SERVICES = {
  iam: require("@aws-sdk/client-iam"),
  s3: require("@aws-sdk/client-s3"),
  sts: require("@aws-sdk/client-sts"),
};
const { Upload } = require("@aws-sdk/lib-storage");
const { getSignedUrl } = require("@aws-sdk/s3-request-presigner");

const clients = new Map();

function clientOf({ service, endpoint, credentials }) {
  const key = JSON.stringify([service, endpoint, credentials]);
  if (!clients.has(key)) {
    const name = { iam: "IAMClient", s3: "S3Client", sts: "STSClient" }[service];
    const settings = { maxAttempts: 1, region: "us-east-1" };
    if (endpoint) settings.endpoint = endpoint;
    if (credentials) settings.credentials = credentials;
    if (service === "s3") settings.forcePathStyle = true;
    clients.set(key, new SERVICES[service][name](settings));
  }
  return clients.get(key);
}

const commandOf = (request) => new SERVICES[request.service][`${request.operation}Command`](request.input);

/** What came over the pipe, with bytes as the SDK takes them. */
function received(value) {
  if (Array.isArray(value)) return value.map(received);
  if (value === null || typeof value !== "object") return value;
  if ("$bytes" in value) return Buffer.from(value.$bytes, "base64");
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, received(held)]));
}

/** What goes over the pipe. A stream is read to its end. */
async function told(value) {
  if (value instanceof Date) return { $date: value.toISOString() };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (typeof value?.transformToByteArray === "function") return told(await value.transformToByteArray());
  if (Array.isArray(value)) return Promise.all(value.map(told));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([name]) => name !== "$metadata");
  return Object.fromEntries(await Promise.all(entries.map(async ([name, held]) => [name, await told(held)])));
}

function streamOf(bytes) {
  const pieces = [];
  for (let start = 0; start < bytes.length; start += 65536) pieces.push(bytes.subarray(start, start + 65536));
  return Readable.from(pieces);
}

const VERBS = {
  async call(request) {
    const output = await clientOf(request).send(commandOf(request));
    return { output: await told(output), status: output.$metadata.httpStatusCode };
  },

  /** Every page of an operation, by the SDK's own paginator. */
  async paginate(request) {
    const paginator = SERVICES[request.service][`paginate${request.operation}`];
    const pages = [];
    for await (const page of paginator({ client: clientOf(request), pageSize: request.pageSize }, request.input)) {
      pages.push(await told(page));
    }
    return { output: pages };
  },

  /** A waiter such as `waitUntilUserExists`, for less than a second: that it gives up is an error of its own. */
  async wait(request) {
    const limits = { client: clientOf(request), maxWaitTime: 0.6, minDelay: 0.1, maxDelay: 0.1 };
    const result = await SERVICES[request.service][request.waiter](limits, request.input);
    return { output: { state: result.state } };
  },

  /** A call whose `Body` is a stream: signed in chunks as it goes. */
  async stream(request) {
    const { Body, ...input } = request.input;
    return VERBS.call({ ...request, input: { ...input, Body: streamOf(Body), ContentLength: Body.length } });
  },

  /** An object of unknown length from a stream, by lib-storage: in parts where it is large. */
  async upload(request) {
    const { Body, ...params } = request.input;
    const upload = new Upload({ client: clientOf(request), params: { ...params, Body: streamOf(Body) } });
    return { output: await told(await upload.done()) };
  },

  async presign(request) {
    return { output: await getSignedUrl(clientOf(request), commandOf(request), { expiresIn: request.seconds }) };
  },
};

async function answer(line) {
  const request = JSON.parse(line);
  request.input = received(request.input ?? {});
  try {
    return await VERBS[request.do](request);
  } catch (error) {
    const { name, message } = error;
    return { error: { name, code: error.Code ?? error.Error?.Code, message, status: error.$metadata?.httpStatusCode } };
  }
}

async function main() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
  }
}

main();
