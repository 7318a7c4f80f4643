import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Call, findOperation, requestViolations, responseViolations } from './contract.ts';
import { type Reply, refusal } from './reply.ts';
import { type Author, actionsBot, answer, type State } from './state.ts';

/**
 * An answer to give instead of the real one, the first `times` times that the operation is called.
 */
interface Fault {
  readonly operationId: string;
  readonly reply: Reply;
  times: number;
}

export interface GithubApiOptions {
  /** Comments that are there already. */
  readonly comments?: readonly { readonly author?: Author; readonly body: string }[];
  readonly author?: Author;
  readonly readOnly?: boolean;
  /** The commit that pull request 7 was merged as; `*` for whichever is asked for. */
  readonly mergeCommit?: string;
  readonly faults?: readonly Fault[];
}

/**
 * A running double of the few endpoints of GitHub that the action calls, with pull request 7 of
 * o/r.
 */
export interface GithubApi extends AsyncDisposable {
  readonly url: string;
  readonly state: State;
  /** `GET /repos/o/r/… 200`, in order. */
  readonly calls: readonly string[];
  /**
   * Where a request or an answer differs from GitHub's OpenAPI description; a test expects none.
   */
  readonly violations: readonly string[];
}

export async function startGithubApi(options: GithubApiOptions = {}): Promise<GithubApi> {
  const double = new GithubDouble(options);
  const server = createServer((request, response) => void double.serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    state: double.state,
    calls: double.calls,
    violations: double.violations,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

class GithubDouble {
  readonly state: State;
  readonly calls: string[] = [];
  readonly violations: string[] = [];
  readonly #faults: readonly Fault[];

  constructor(options: GithubApiOptions) {
    const author = options.author ?? actionsBot;
    this.#faults = options.faults ?? [];
    this.state = {
      author,
      readOnly: options.readOnly ?? false,
      pullNumber: 7,
      mergeCommit: options.mergeCommit,
      comments: (options.comments ?? []).map((comment, index) => ({
        author,
        ...comment,
        id: 1000 + index,
      })),
    };
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const call = findOperation(request.method ?? '', url, await jsonBody(request));
    const reply = call === undefined ? this.#unknown(request) : this.#reply(request, call, url);
    this.calls.push(`${request.method} ${request.url} ${reply.status}`);
    response.writeHead(reply.status, {
      'content-type': 'application/json; charset=utf-8',
      ...reply.headers,
    });
    response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
  }

  #unknown(request: IncomingMessage): Reply {
    this.violations.push(`${request.method} ${request.url} is in no description`);
    return refusal(404, 'Not Found');
  }

  #reply(request: IncomingMessage, call: Call, url: URL): Reply {
    this.violations.push(...requestViolations(call), ...headerViolations(request));
    const fault = this.#faults.find((f) => f.operationId === call.operationId && f.times > 0);
    if (fault !== undefined) fault.times -= 1;
    const reply = fault?.reply ?? answer(this.state, call, url);
    this.violations.push(...responseViolations(call, reply.status, reply.body));
    return reply;
  }
}

/** GitHub refuses a request without a user agent; an anonymous one could not write. */
function headerViolations({ headers }: IncomingMessage): string[] {
  const missing = ['user-agent', 'authorization', 'x-github-api-version'];
  return missing.filter((name) => !headers[name]).map((name) => `no header ${name}`);
}

async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}
