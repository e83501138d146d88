/** Answers the request on standard input, which says in `do` what it asks for, on standard output. */
export async function exchange(answers) {
  let text = '';
  for await (const part of process.stdin) {
    text += part;
  }
  const request = JSON.parse(text);
  process.stdout.write(JSON.stringify(await answers[request.do](request)));
}
