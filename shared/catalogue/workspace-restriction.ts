/**
 * A company that allows its own workspace alone lets an inspecting proxy add `ChatGPT-Allowed-Workspace-Id`, and has to
 * close ChatGPT's door for people without an account as well: the header says nothing there. (Palo Alto, knowledge base
 * kA1Ki000000kAa6KAE; official.)
 */
export const anonymousPath = '/backend-anon/';
