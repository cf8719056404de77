; Skips the question for whom to install: always for the user at the computer, who needs no administrator for it.
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend

; electron-builder has hardly a text of its installer in Vietnamese and falls back to English. It inserts this macro when
; all of them are defined; what is said last counts, and NSIS warns of the English text that is kept for nothing.
!macro customHeader
  !pragma warning push
  !pragma warning disable 6030
  LangString win7Required ${LANG_VIETNAMESE} "Máy cần Windows 10 trở lên."
  LangString x64WinRequired ${LANG_VIETNAMESE} "Máy cần Windows bản 64-bit."
  LangString appRunning ${LANG_VIETNAMESE} "${PRODUCT_NAME} đang mở.$\r$\nBấm OK để đóng chương trình.$\r$\nNếu chương trình không đóng, tự đóng rồi chạy lại bộ cài."
  LangString appCannotBeClosed ${LANG_VIETNAMESE} "Chưa đóng được ${PRODUCT_NAME}.$\r$\nTự đóng chương trình rồi thử lại."
  LangString installing ${LANG_VIETNAMESE} "Đang cài đặt…"
  LangString areYouSureToUninstall ${LANG_VIETNAMESE} "Gỡ ${PRODUCT_NAME}? Dữ liệu vẫn còn trong máy."
  LangString decompressionFailed ${LANG_VIETNAMESE} "Chưa giải nén được các tệp. Chạy lại bộ cài; nếu vẫn vậy, chép lại bộ cài từ nơi đã nhận."
  ; A colon and the number of the fault follow.
  LangString uninstallFailed ${LANG_VIETNAMESE} "Chưa gỡ được bản cũ. Khởi động lại máy rồi chạy lại bộ cài. Mã lỗi"
  LangString appClosing ${LANG_VIETNAMESE} "Đang đóng ${PRODUCT_NAME}…"
  LangString chooseInstallationOptions ${LANG_VIETNAMESE} "Chọn cách cài đặt"
  LangString chooseUninstallationOptions ${LANG_VIETNAMESE} "Chọn bản cần gỡ"
  LangString whichInstallationShouldBeRemoved ${LANG_VIETNAMESE} "Gỡ bản nào?"
  LangString whoShouldThisApplicationBeInstalledFor ${LANG_VIETNAMESE} "Cài cho ai?"
  LangString selectUserMode ${LANG_VIETNAMESE} "Cài cho mọi người dùng máy này hay chỉ cho tài khoản đang dùng?"
  LangString whichInstallationRemove ${LANG_VIETNAMESE} "Máy có cả bản cài cho mọi người dùng và bản cài cho tài khoản này.$\r$\nChọn bản cần gỡ."
  LangString freshInstallForAll ${LANG_VIETNAMESE} "Cài mới cho mọi người dùng; cần tài khoản quản trị."
  LangString freshInstallForCurrent ${LANG_VIETNAMESE} "Cài mới chỉ cho tài khoản này."
  LangString onlyForMe ${LANG_VIETNAMESE} "Chỉ cho &tài khoản này"
  LangString forAll ${LANG_VIETNAMESE} "Cho &mọi người dùng máy này"
  LangString loginWithAdminAccount ${LANG_VIETNAMESE} "Cần đăng nhập bằng tài khoản quản trị để tiếp tục."
  LangString perUserInstallExists ${LANG_VIETNAMESE} "Đã có bản cài cho tài khoản này."
  LangString perUserInstall ${LANG_VIETNAMESE} "Có bản cài cho tài khoản này."
  LangString perMachineInstallExists ${LANG_VIETNAMESE} "Đã có bản cài cho mọi người dùng."
  LangString perMachineInstall ${LANG_VIETNAMESE} "Có bản cài cho mọi người dùng."
  LangString reinstallUpgrade ${LANG_VIETNAMESE} "Bản này sẽ được cài đè."
  LangString uninstall ${LANG_VIETNAMESE} "Bản này sẽ được gỡ."
  !pragma warning pop
!macroend
