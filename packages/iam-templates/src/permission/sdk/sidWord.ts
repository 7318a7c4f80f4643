/** `emr-serverless` as `EmrServerless`: a Sid holds letters and digits only. */
export function sidWord(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
