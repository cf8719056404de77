; Skips the question for whom to install: always for the user at the computer, who needs no administrator for it.
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend
