/** Where backups are made and restored. */
export const backupsAddress = '/settings/data'
