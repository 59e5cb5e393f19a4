/** `ffaaee; comment`, but `#ffaaee` */
export function withoutGluedComment(value: string): string {
  const comment = value.slice(1).search(/[#;]/);
  return comment < 0 ? value : value.slice(0, comment + 1).trimEnd();
}
