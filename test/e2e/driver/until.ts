/** Asks again until there is an answer; throws with what was wanted when there is none in time. */
export async function until<T>(wanted: string, ask: () => Promise<T | undefined | false>, seconds = 10): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Not seen within ${seconds} s: ${wanted}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}
