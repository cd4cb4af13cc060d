// Code generated from reasons.tsv by gen; DO NOT EDIT.

package registry

// Reasons, by row.
const (
	ASN1AddingObject                               Reason = 0
	ASN1ASN1ParseError                             Reason = 1
	ASN1ASN1SigParseError                          Reason = 2
	ASN1AuxError                                   Reason = 3
	ASN1BadObjectHeader                            Reason = 4
	ASN1BadTemplate                                Reason = 5
	ASN1BmpstringIsWrongLength                     Reason = 6
	ASN1BnLib                                      Reason = 7
	ASN1BooleanIsWrongLength                       Reason = 8
	ASN1BufferTooSmall                             Reason = 9
	ASN1CipherHasNoObjectIdentifier                Reason = 10
	ASN1ContextNotInitialised                      Reason = 11
	ASN1DataIsWrong                                Reason = 12
	ASN1DecodeError                                Reason = 13
	ASN1DepthExceeded                              Reason = 14
	ASN1DigestAndKeyTypeNotSupported               Reason = 15
	ASN1EncodeError                                Reason = 16
	ASN1ErrorGettingTime                           Reason = 17
	ASN1ErrorLoadingSection                        Reason = 18
	ASN1ErrorSettingCipherParams                   Reason = 19
	ASN1ExpectingAnInteger                         Reason = 20
	ASN1ExpectingAnObject                          Reason = 21
	ASN1ExplicitLengthMismatch                     Reason = 22
	ASN1ExplicitTagNotConstructed                  Reason = 23
	ASN1FieldMissing                               Reason = 24
	ASN1FirstNumTooLarge                           Reason = 25
	ASN1HeaderTooLong                              Reason = 26
	ASN1IllegalBitstringFormat                     Reason = 27
	ASN1IllegalBoolean                             Reason = 28
	ASN1IllegalCharacters                          Reason = 29
	ASN1IllegalFormat                              Reason = 30
	ASN1IllegalHex                                 Reason = 31
	ASN1IllegalImplicitTag                         Reason = 32
	ASN1IllegalInteger                             Reason = 33
	ASN1IllegalNegativeValue                       Reason = 34
	ASN1IllegalNestedTagging                       Reason = 35
	ASN1IllegalNull                                Reason = 36
	ASN1IllegalNullValue                           Reason = 37
	ASN1IllegalObject                              Reason = 38
	ASN1IllegalOptionalAny                         Reason = 39
	ASN1IllegalOptionsOnItemTemplate               Reason = 40
	ASN1IllegalPadding                             Reason = 41
	ASN1IllegalTaggedAny                           Reason = 42
	ASN1IllegalTimeValue                           Reason = 43
	ASN1IllegalZeroContent                         Reason = 44
	ASN1IntegerNotAsciiFormat                      Reason = 45
	ASN1IntegerTooLargeForLong                     Reason = 46
	ASN1InvalidBitStringBitsLeft                   Reason = 47
	ASN1InvalidBmpstringLength                     Reason = 48
	ASN1InvalidDigit                               Reason = 49
	ASN1InvalidMimeType                            Reason = 50
	ASN1InvalidModifier                            Reason = 51
	ASN1InvalidNumber                              Reason = 52
	ASN1InvalidObjectEncoding                      Reason = 53
	ASN1InvalidScryptParameters                    Reason = 54
	ASN1InvalidSeparator                           Reason = 55
	ASN1InvalidStringTableValue                    Reason = 56
	ASN1InvalidUniversalstringLength               Reason = 57
	ASN1InvalidUtf8string                          Reason = 58
	ASN1InvalidValue                               Reason = 59
	ASN1LengthTooLong                              Reason = 60
	ASN1ListError                                  Reason = 61
	ASN1MimeNoContentType                          Reason = 62
	ASN1MimeParseError                             Reason = 63
	ASN1MimeSigParseError                          Reason = 64
	ASN1MissingEoc                                 Reason = 65
	ASN1MissingSecondNumber                        Reason = 66
	ASN1MissingValue                               Reason = 67
	ASN1MstringNotUniversal                        Reason = 68
	ASN1MstringWrongTag                            Reason = 69
	ASN1NestedASN1String                           Reason = 70
	ASN1NestedTooDeep                              Reason = 71
	ASN1NonHexCharacters                           Reason = 72
	ASN1NotAsciiFormat                             Reason = 73
	ASN1NotEnoughData                              Reason = 74
	ASN1NoContentType                              Reason = 75
	ASN1NoMatchingChoiceType                       Reason = 76
	ASN1NoMultipartBodyFailure                     Reason = 77
	ASN1NoMultipartBoundary                        Reason = 78
	ASN1NoSigContentType                           Reason = 79
	ASN1NullIsWrongLength                          Reason = 80
	ASN1ObjectNotAsciiFormat                       Reason = 81
	ASN1OddNumberOfChars                           Reason = 82
	ASN1SecondNumberTooLarge                       Reason = 83
	ASN1SequenceLengthMismatch                     Reason = 84
	ASN1SequenceNotConstructed                     Reason = 85
	ASN1SequenceOrSetNeedsConfig                   Reason = 86
	ASN1ShortLine                                  Reason = 87
	ASN1SigInvalidMimeType                         Reason = 88
	ASN1StreamingNotSupported                      Reason = 89
	ASN1StringTooLong                              Reason = 90
	ASN1StringTooShort                             Reason = 91
	ASN1TheASN1ObjectIdentifierIsNotKnownForThisMd Reason = 92
	ASN1TimeNotAsciiFormat                         Reason = 93
	ASN1TooLarge                                   Reason = 94
	ASN1TooLong                                    Reason = 95
	ASN1TooSmall                                   Reason = 96
	ASN1TypeNotConstructed                         Reason = 97
	ASN1TypeNotPrimitive                           Reason = 98
	ASN1UnexpectedEoc                              Reason = 99
	ASN1UniversalstringIsWrongLength               Reason = 100
	ASN1UnknownDigest                              Reason = 101
	ASN1UnknownFormat                              Reason = 102
	ASN1UnknownMessageDigestAlgorithm              Reason = 103
	ASN1UnknownObjectType                          Reason = 104
	ASN1UnknownPublicKeyType                       Reason = 105
	ASN1UnknownSignatureAlgorithm                  Reason = 106
	ASN1UnknownTag                                 Reason = 107
	ASN1UnsupportedAnyDefinedByType                Reason = 108
	ASN1UnsupportedCipher                          Reason = 109
	ASN1UnsupportedPublicKeyType                   Reason = 110
	ASN1UnsupportedType                            Reason = 111
	ASN1WrongIntegerType                           Reason = 112
	ASN1WrongPublicKeyType                         Reason = 113
	ASN1WrongTag                                   Reason = 114
	DHBadFfcParameters                             Reason = 453
	DHBadGenerator                                 Reason = 454
	DHBnDecodeError                                Reason = 455
	DHBnError                                      Reason = 456
	DHCheckInvalidJValue                           Reason = 457
	DHCheckInvalidQValue                           Reason = 458
	DHCheckPubkeyInvalid                           Reason = 459
	DHCheckPubkeyTooLarge                          Reason = 460
	DHCheckPubkeyTooSmall                          Reason = 461
	DHCheckPNotPrime                               Reason = 462
	DHCheckPNotSafePrime                           Reason = 463
	DHCheckQNotPrime                               Reason = 464
	DHDecodeError                                  Reason = 465
	DHInvalidParameterName                         Reason = 466
	DHInvalidParameterNID                          Reason = 467
	DHInvalidPubkey                                Reason = 468
	DHInvalidSecret                                Reason = 469
	DHKdfParameterError                            Reason = 470
	DHKeysNotSet                                   Reason = 471
	DHMissingPubkey                                Reason = 472
	DHModulusTooLarge                              Reason = 473
	DHModulusTooSmall                              Reason = 474
	DHNotSuitableGenerator                         Reason = 475
	DHNoParametersSet                              Reason = 476
	DHNoPrivateValue                               Reason = 477
	DHParameterEncodingError                       Reason = 478
	DHPeerKeyError                                 Reason = 479
	DHSharedInfoError                              Reason = 480
	DHUnableToCheckGenerator                       Reason = 481
	ECASN1Error                                    Reason = 514
	ECBadSignature                                 Reason = 515
	ECBignumOutOfRange                             Reason = 516
	ECBufferTooSmall                               Reason = 517
	ECCannotInvert                                 Reason = 518
	ECCoordinatesOutOfRange                        Reason = 519
	ECCurveDoesNotSupportECDH                      Reason = 520
	ECCurveDoesNotSupportEcdsa                     Reason = 521
	ECCurveDoesNotSupportSigning                   Reason = 522
	ECDecodeError                                  Reason = 523
	ECDiscriminantIsZero                           Reason = 524
	ECECGroupNewByNameFailure                      Reason = 525
	ECExplicitParamsNotSupported                   Reason = 526
	ECFailedMakingPublicKey                        Reason = 527
	ECFieldTooLarge                                Reason = 528
	ECGf2mNotSupported                             Reason = 529
	ECGroup2pkparametersFailure                    Reason = 530
	ECI2dEcpkparametersFailure                     Reason = 531
	ECIncompatibleObjects                          Reason = 532
	ECInvalidA                                     Reason = 533
	ECInvalidArgument                              Reason = 534
	ECInvalidB                                     Reason = 535
	ECInvalidCofactor                              Reason = 536
	ECInvalidCompressedPoint                       Reason = 537
	ECInvalidCompressionBit                        Reason = 538
	ECInvalidCurve                                 Reason = 539
	ECInvalidDigest                                Reason = 540
	ECInvalidDigestType                            Reason = 541
	ECInvalidEncoding                              Reason = 542
	ECInvalidField                                 Reason = 543
	ECInvalidForm                                  Reason = 544
	ECInvalidGenerator                             Reason = 545
	ECInvalidGroupOrder                            Reason = 546
	ECInvalidKey                                   Reason = 547
	ECInvalidLength                                Reason = 548
	ECInvalidNamedGroupConversion                  Reason = 549
	ECInvalidOutputLength                          Reason = 550
	ECInvalidP                                     Reason = 551
	ECInvalidPeerKey                               Reason = 552
	ECInvalidPentanomialBasis                      Reason = 553
	ECInvalidPrivateKey                            Reason = 554
	ECInvalidSeed                                  Reason = 555
	ECInvalidTrinomialBasis                        Reason = 556
	ECKdfParameterError                            Reason = 557
	ECKeysNotSet                                   Reason = 558
	ECLadderPostFailure                            Reason = 559
	ECLadderPreFailure                             Reason = 560
	ECLadderStepFailure                            Reason = 561
	ECMissingOid                                   Reason = 562
	ECMissingParameters                            Reason = 563
	ECMissingPrivateKey                            Reason = 564
	ECNeedNewSetupValues                           Reason = 565
	ECNotANistPrime                                Reason = 566
	ECNotImplemented                               Reason = 567
	ECNotInitialized                               Reason = 568
	ECNoParametersSet                              Reason = 569
	ECNoPrivateValue                               Reason = 570
	ECOperationNotSupported                        Reason = 571
	ECPassedNullParameter                          Reason = 572
	ECPeerKeyError                                 Reason = 573
	ECPointArithmeticFailure                       Reason = 574
	ECPointAtInfinity                              Reason = 575
	ECPointCoordinatesBlindFailure                 Reason = 576
	ECPointIsNotOnCurve                            Reason = 577
	ECRandomNumberGenerationFailed                 Reason = 578
	ECSharedInfoError                              Reason = 579
	ECSlotFull                                     Reason = 580
	ECTooManyRetries                               Reason = 581
	ECUndefinedGenerator                           Reason = 582
	ECUndefinedOrder                               Reason = 583
	ECUnknownCofactor                              Reason = 584
	ECUnknownGroup                                 Reason = 585
	ECUnknownOrder                                 Reason = 586
	ECUnsupportedField                             Reason = 587
	ECWrongCurveParameters                         Reason = 588
	ECWrongOrder                                   Reason = 589
	EVPAesKeySetupFailed                           Reason = 634
	EVPAriaKeySetupFailed                          Reason = 635
	EVPBadAlgorithmName                            Reason = 636
	EVPBadDecrypt                                  Reason = 637
	EVPBadKeyLength                                Reason = 638
	EVPBufferTooSmall                              Reason = 639
	EVPCacheConstantsFailed                        Reason = 640
	EVPCamelliaKeySetupFailed                      Reason = 641
	EVPCannotGetParameters                         Reason = 642
	EVPCannotSetParameters                         Reason = 643
	EVPCipherNotGcmMode                            Reason = 644
	EVPCipherParameterError                        Reason = 645
	EVPCommandNotSupported                         Reason = 646
	EVPConflictingAlgorithmName                    Reason = 647
	EVPCopyError                                   Reason = 648
	EVPCtrlNotImplemented                          Reason = 649
	EVPCtrlOperationNotImplemented                 Reason = 650
	EVPDataNotMultipleOfBlockLength                Reason = 651
	EVPDecodeError                                 Reason = 652
	EVPDefaultQueryParseError                      Reason = 653
	EVPDifferentKeyTypes                           Reason = 654
	EVPDifferentParameters                         Reason = 655
	EVPErrorLoadingSection                         Reason = 656
	EVPErrorSettingFipsMode                        Reason = 657
	EVPExpectingAnHmacKey                          Reason = 658
	EVPExpectingAnRSAKey                           Reason = 659
	EVPExpectingADHKey                             Reason = 660
	EVPExpectingADsaKey                            Reason = 661
	EVPExpectingAEcxKey                            Reason = 662
	EVPExpectingAECKey                             Reason = 663
	EVPExpectingAPoly1305Key                       Reason = 664
	EVPExpectingASiphashKey                        Reason = 665
	EVPFinalError                                  Reason = 666
	EVPFipsModeNotSupported                        Reason = 667
	EVPGenerateError                               Reason = 668
	EVPGetRawKeyFailed                             Reason = 669
	EVPIllegalScryptParameters                     Reason = 670
	EVPInaccessibleDomainParameters                Reason = 671
	EVPInaccessibleKey                             Reason = 672
	EVPInitializationError                         Reason = 673
	EVPInputNotInitialized                         Reason = 674
	EVPInvalidCustomLength                         Reason = 675
	EVPInvalidDigest                               Reason = 676
	EVPInvalidFipsMode                             Reason = 677
	EVPInvalidIvLength                             Reason = 678
	EVPInvalidKey                                  Reason = 679
	EVPInvalidKeyLength                            Reason = 680
	EVPInvalidLength                               Reason = 681
	EVPInvalidNullAlgorithm                        Reason = 682
	EVPInvalidOperation                            Reason = 683
	EVPInvalidProviderFunctions                    Reason = 684
	EVPInvalidSaltLength                           Reason = 685
	EVPInvalidSecretLength                         Reason = 686
	EVPInvalidSeedLength                           Reason = 687
	EVPInvalidValue                                Reason = 688
	EVPKeymgmtExportFailure                        Reason = 689
	EVPKeySetupFailed                              Reason = 690
	EVPLockingNotSupported                         Reason = 691
	EVPMemoryLimitExceeded                         Reason = 692
	EVPMessageDigestIsNull                         Reason = 693
	EVPMethodNotSupported                          Reason = 694
	EVPMissingParameters                           Reason = 695
	EVPNotAbleToCopyCtx                            Reason = 696
	EVPNotXofOrInvalidLength                       Reason = 697
	EVPNoCipherSet                                 Reason = 698
	EVPNoDefaultDigest                             Reason = 699
	EVPNoDigestSet                                 Reason = 700
	EVPNoImportFunction                            Reason = 701
	EVPNoKeymgmtAvailable                          Reason = 702
	EVPNoKeymgmtPresent                            Reason = 703
	EVPNoKeySet                                    Reason = 704
	EVPNoOperationSet                              Reason = 705
	EVPNullMACPkeyCtx                              Reason = 706
	EVPOnlyOneshotSupported                        Reason = 707
	EVPOperationNotInitialized                     Reason = 708
	EVPOperationNotSupportedForThisKeytype         Reason = 709
	EVPOutputWouldOverflow                         Reason = 710
	EVPParameterTooLarge                           Reason = 711
	EVPPartiallyOverlapping                        Reason = 712
	EVPPbkdf2Error                                 Reason = 713
	EVPPkeyApplicationASN1MethodAlreadyRegistered  Reason = 714
	EVPPrivateKeyDecodeError                       Reason = 715
	EVPPrivateKeyEncodeError                       Reason = 716
	EVPPublicKeyNotRSA                             Reason = 717
	EVPSettingXofFailed                            Reason = 718
	EVPSetDefaultPropertyFailure                   Reason = 719
	EVPTooManyRecords                              Reason = 720
	EVPUnableToEnableLocking                       Reason = 721
	EVPUnableToGetMaximumRequestSize               Reason = 722
	EVPUnableToGetRandomStrength                   Reason = 723
	EVPUnableToLockContext                         Reason = 724
	EVPUnableToSetCallbacks                        Reason = 725
	EVPUnknownCipher                               Reason = 726
	EVPUnknownDigest                               Reason = 727
	EVPUnknownKeyType                              Reason = 728
	EVPUnknownOption                               Reason = 729
	EVPUnknownPbeAlgorithm                         Reason = 730
	EVPUnsupportedAlgorithm                        Reason = 731
	EVPUnsupportedCipher                           Reason = 732
	EVPUnsupportedKeylength                        Reason = 733
	EVPUnsupportedKeyDerivationFunction            Reason = 734
	EVPUnsupportedKeySize                          Reason = 735
	EVPUnsupportedKeyType                          Reason = 736
	EVPUnsupportedNumberOfRounds                   Reason = 737
	EVPUnsupportedPrf                              Reason = 738
	EVPUnsupportedPrivateKeyAlgorithm              Reason = 739
	EVPUnsupportedSaltType                         Reason = 740
	EVPUpdateError                                 Reason = 741
	EVPWrapModeNotAllowed                          Reason = 742
	EVPWrongFinalBlockLength                       Reason = 743
	EVPXtsDataUnitIsTooLarge                       Reason = 744
	EVPXtsDuplicatedKeys                           Reason = 745
	PEMBadBase64Decode                             Reason = 834
	PEMBadDecrypt                                  Reason = 835
	PEMBadEndLine                                  Reason = 836
	PEMBadIvChars                                  Reason = 837
	PEMBadMagicNumber                              Reason = 838
	PEMBadPasswordRead                             Reason = 839
	PEMBadVersionNumber                            Reason = 840
	PEMBioWriteFailure                             Reason = 841
	PEMCipherIsNull                                Reason = 842
	PEMErrorConvertingPrivateKey                   Reason = 843
	PEMExpectingDssKeyBlob                         Reason = 844
	PEMExpectingPrivateKeyBlob                     Reason = 845
	PEMExpectingPublicKeyBlob                      Reason = 846
	PEMExpectingRSAKeyBlob                         Reason = 847
	PEMHeaderTooLong                               Reason = 848
	PEMInconsistentHeader                          Reason = 849
	PEMKeyblobHeaderParseError                     Reason = 850
	PEMKeyblobTooShort                             Reason = 851
	PEMMissingDekIv                                Reason = 852
	PEMNotDekInfo                                  Reason = 853
	PEMNotEncrypted                                Reason = 854
	PEMNotProcType                                 Reason = 855
	PEMNoStartLine                                 Reason = 856
	PEMProblemsGettingPassword                     Reason = 857
	PEMPvkDataTooShort                             Reason = 858
	PEMPvkTooShort                                 Reason = 859
	PEMReadKey                                     Reason = 860
	PEMShortHeader                                 Reason = 861
	PEMUnexpectedDekIv                             Reason = 862
	PEMUnsupportedCipher                           Reason = 863
	PEMUnsupportedEncryption                       Reason = 864
	PEMUnsupportedKeyComponents                    Reason = 865
	PEMUnsupportedPublicKeyType                    Reason = 866
	PKCS12CantPackStructure                        Reason = 867
	PKCS12ContentTypeNotData                       Reason = 868
	PKCS12DecodeError                              Reason = 869
	PKCS12EncodeError                              Reason = 870
	PKCS12EncryptError                             Reason = 871
	PKCS12ErrorSettingEncryptedDataType            Reason = 872
	PKCS12InvalidNullArgument                      Reason = 873
	PKCS12InvalidNullPkcs12Pointer                 Reason = 874
	PKCS12InvalidType                              Reason = 875
	PKCS12IvGenError                               Reason = 876
	PKCS12KeyGenError                              Reason = 877
	PKCS12MACAbsent                                Reason = 878
	PKCS12MACGenerationError                       Reason = 879
	PKCS12MACSetupError                            Reason = 880
	PKCS12MACStringSetError                        Reason = 881
	PKCS12MACVerifyFailure                         Reason = 882
	PKCS12ParseError                               Reason = 883
	PKCS12Pkcs12CipherfinalError                   Reason = 884
	PKCS12UnknownDigestAlgorithm                   Reason = 885
	PKCS12UnsupportedPkcs12Mode                    Reason = 886
	RSAAlgorithmMismatch                           Reason = 1103
	RSABadEValue                                   Reason = 1104
	RSABadFixedHeaderDecrypt                       Reason = 1105
	RSABadPadByteCount                             Reason = 1106
	RSABadSignature                                Reason = 1107
	RSABlockTypeIsNot01                            Reason = 1108
	RSABlockTypeIsNot02                            Reason = 1109
	RSADataGreaterThanModLen                       Reason = 1110
	RSADataTooLarge                                Reason = 1111
	RSADataTooLargeForKeySize                      Reason = 1112
	RSADataTooLargeForModulus                      Reason = 1113
	RSADataTooSmall                                Reason = 1114
	RSADataTooSmallForKeySize                      Reason = 1115
	RSADigestDoesNotMatch                          Reason = 1116
	RSADigestNotAllowed                            Reason = 1117
	RSADigestTooBigForRSAKey                       Reason = 1118
	RSADmp1NotCongruentToD                         Reason = 1119
	RSADmq1NotCongruentToD                         Reason = 1120
	RSADENotCongruentTo1                           Reason = 1121
	RSAFirstOctetInvalid                           Reason = 1122
	RSAIllegalOrUnsupportedPaddingMode             Reason = 1123
	RSAInvalidDigest                               Reason = 1124
	RSAInvalidDigestLength                         Reason = 1125
	RSAInvalidHeader                               Reason = 1126
	RSAInvalidKeypair                              Reason = 1127
	RSAInvalidKeyLength                            Reason = 1128
	RSAInvalidLabel                                Reason = 1129
	RSAInvalidLength                               Reason = 1130
	RSAInvalidMessageLength                        Reason = 1131
	RSAInvalidMgf1Md                               Reason = 1132
	RSAInvalidModulus                              Reason = 1133
	RSAInvalidMultiPrimeKey                        Reason = 1134
	RSAInvalidOaepParameters                       Reason = 1135
	RSAInvalidPadding                              Reason = 1136
	RSAInvalidPaddingMode                          Reason = 1137
	RSAInvalidPssParameters                        Reason = 1138
	RSAInvalidPssSaltlen                           Reason = 1139
	RSAInvalidRequest                              Reason = 1140
	RSAInvalidSaltLength                           Reason = 1141
	RSAInvalidStrength                             Reason = 1142
	RSAInvalidTrailer                              Reason = 1143
	RSAInvalidX931Digest                           Reason = 1144
	RSAIqmpNotInverseOfQ                           Reason = 1145
	RSAKeyPrimeNumInvalid                          Reason = 1146
	RSAKeySizeTooSmall                             Reason = 1147
	RSALastOctetInvalid                            Reason = 1148
	RSAMgf1DigestNotAllowed                        Reason = 1149
	RSAMissingPrivateKey                           Reason = 1150
	RSAModulusTooLarge                             Reason = 1151
	RSAMpCoefficientNotInverseOfR                  Reason = 1152
	RSAMpExponentNotCongruentToD                   Reason = 1153
	RSAMpRNotPrime                                 Reason = 1154
	RSANoPublicExponent                            Reason = 1155
	RSANullBeforeBlockMissing                      Reason = 1156
	RSANDoesNotEqualProductOfPrimes                Reason = 1157
	RSANDoesNotEqualPQ                             Reason = 1158
	RSAOaepDecodingError                           Reason = 1159
	RSAOperationNotSupportedForThisKeytype         Reason = 1160
	RSAPaddingCheckFailed                          Reason = 1161
	RSAPairwiseTestFailure                         Reason = 1162
	RSAPkcsDecodingError                           Reason = 1163
	RSAPssSaltlenTooSmall                          Reason = 1164
	RSAPubExponentOutOfRange                       Reason = 1165
	RSAPNotPrime                                   Reason = 1166
	RSAQNotPrime                                   Reason = 1167
	RSARandomnessSourceStrengthInsufficient        Reason = 1168
	RSARSAOperationsNotSupported                   Reason = 1169
	RSASlenCheckFailed                             Reason = 1170
	RSASlenRecoveryFailed                          Reason = 1171
	RSASSLv3RollbackAttack                         Reason = 1172
	RSATheASN1ObjectIdentifierIsNotKnownForThisMd  Reason = 1173
	RSAUnknownAlgorithmType                        Reason = 1174
	RSAUnknownDigest                               Reason = 1175
	RSAUnknownMaskDigest                           Reason = 1176
	RSAUnknownPaddingType                          Reason = 1177
	RSAUnsupportedEncryptionType                   Reason = 1178
	RSAUnsupportedLabelSource                      Reason = 1179
	RSAUnsupportedMaskAlgorithm                    Reason = 1180
	RSAUnsupportedMaskParameter                    Reason = 1181
	RSAUnsupportedSignatureType                    Reason = 1182
	RSAValueMissing                                Reason = 1183
	RSAWrongSignatureLength                        Reason = 1184
	ApplicationDataAfterCloseNotify                Reason = 1199
	AppDataInHandshake                             Reason = 1200
	AttemptToReuseSessionInDifferentContext        Reason = 1201
	AtLeastTLS10NeededInFipsMode                   Reason = 1202
	AtLeastTLS12NeededInSuitebMode                 Reason = 1203
	BadChangeCipherSpec                            Reason = 1204
	BadCipher                                      Reason = 1205
	BadData                                        Reason = 1206
	BadDataReturnedByCallback                      Reason = 1207
	BadDecompression                               Reason = 1208
	BadDHValue                                     Reason = 1209
	BadDigestLength                                Reason = 1210
	BadEarlyData                                   Reason = 1211
	BadECCCert                                     Reason = 1212
	BadEcpoint                                     Reason = 1213
	BadExtension                                   Reason = 1214
	BadHandshakeLength                             Reason = 1215
	BadHandshakeState                              Reason = 1216
	BadHelloRequest                                Reason = 1217
	BadHRRVersion                                  Reason = 1218
	BadKeyShare                                    Reason = 1219
	BadKeyUpdate                                   Reason = 1220
	BadLegacyVersion                               Reason = 1221
	BadLength                                      Reason = 1222
	BadPacket                                      Reason = 1223
	BadPacketLength                                Reason = 1224
	BadProtocolVersionNumber                       Reason = 1225
	BadPSK                                         Reason = 1226
	BadPSKIdentity                                 Reason = 1227
	BadRecordType                                  Reason = 1228
	BadRSAEncrypt                                  Reason = 1229
	BadSignature                                   Reason = 1230
	BadSrpALength                                  Reason = 1231
	BadSrpParameters                               Reason = 1232
	BadSrtpMkiValue                                Reason = 1233
	BadSrtpProtectionProfileList                   Reason = 1234
	BadSSLFiletype                                 Reason = 1235
	BadValue                                       Reason = 1236
	BadWriteRetry                                  Reason = 1237
	BinderDoesNotVerify                            Reason = 1238
	BioNotSet                                      Reason = 1239
	BlockCipherPadIsWrong                          Reason = 1240
	BnLib                                          Reason = 1241
	CallbackFailed                                 Reason = 1242
	CannotChangeCipher                             Reason = 1243
	CannotGetGroupName                             Reason = 1244
	CADNLengthMismatch                             Reason = 1245
	CAKeyTooSmall                                  Reason = 1246
	CAMdTooWeak                                    Reason = 1247
	CCSReceivedEarly                               Reason = 1248
	CertificateVerifyFailed                        Reason = 1249
	CertCbError                                    Reason = 1250
	CertLengthMismatch                             Reason = 1251
	CiphersuiteDigestHasChanged                    Reason = 1252
	CipherCodeWrongLength                          Reason = 1253
	ClienthelloTlsext                              Reason = 1254
	CompressedLengthTooLong                        Reason = 1255
	CompressionDisabled                            Reason = 1256
	CompressionFailure                             Reason = 1257
	CompressionIDNotWithinPrivateRange             Reason = 1258
	CompressionLibraryError                        Reason = 1259
	ConnectionTypeNotSet                           Reason = 1260
	ContextNotDaneEnabled                          Reason = 1261
	CookieGenCallbackFailure                       Reason = 1262
	CookieMismatch                                 Reason = 1263
	CopyParametersFailed                           Reason = 1264
	CustomExtHandlerAlreadyInstalled               Reason = 1265
	DaneAlreadyEnabled                             Reason = 1266
	DaneCannotOverrideMtypeFull                    Reason = 1267
	DaneNotEnabled                                 Reason = 1268
	DaneTlsaBadCertificate                         Reason = 1269
	DaneTlsaBadCertificateUsage                    Reason = 1270
	DaneTlsaBadDataLength                          Reason = 1271
	DaneTlsaBadDigestLength                        Reason = 1272
	DaneTlsaBadMatchingType                        Reason = 1273
	DaneTlsaBadPublicKey                           Reason = 1274
	DaneTlsaBadSelector                            Reason = 1275
	DaneTlsaNullData                               Reason = 1276
	DataBetweenCCSAndFinished                      Reason = 1277
	DataLengthTooLong                              Reason = 1278
	DecryptionFailed                               Reason = 1279
	DecryptionFailedOrBadRecordMAC                 Reason = 1280
	DHKeyTooSmall                                  Reason = 1281
	DHPublicValueLengthIsWrong                     Reason = 1282
	DigestCheckFailed                              Reason = 1283
	DtlsMessageTooBig                              Reason = 1284
	DuplicateCompressionID                         Reason = 1285
	ECCCertNotForSigning                           Reason = 1286
	ECDHRequiredForSuitebMode                      Reason = 1287
	EeKeyTooSmall                                  Reason = 1288
	EmptySrtpProtectionProfileList                 Reason = 1289
	EncryptedLengthTooLong                         Reason = 1290
	ErrorInReceivedCipherList                      Reason = 1291
	ErrorSettingTlsaBaseDomain                     Reason = 1292
	ExceedsMaxFragmentSize                         Reason = 1293
	ExcessiveMessageSize                           Reason = 1294
	ExtensionNotReceived                           Reason = 1295
	ExtraDataInMessage                             Reason = 1296
	ExtLengthMismatch                              Reason = 1297
	FailedToInitAsync                              Reason = 1298
	FragmentedClientHello                          Reason = 1299
	GotAFinBeforeACCS                              Reason = 1300
	HttpsProxyRequest                              Reason = 1301
	HTTPRequest                                    Reason = 1302
	IllegalPointCompression                        Reason = 1303
	IllegalSuitebDigest                            Reason = 1304
	InappropriateFallback                          Reason = 1305
	InconsistentCompression                        Reason = 1306
	InconsistentEarlyDataAlpn                      Reason = 1307
	InconsistentEarlyDataSni                       Reason = 1308
	InconsistentExtms                              Reason = 1309
	InsufficientSecurity                           Reason = 1310
	InvalidAlert                                   Reason = 1311
	InvalidCCSMessage                              Reason = 1312
	InvalidCertificateOrAlg                        Reason = 1313
	InvalidCommand                                 Reason = 1314
	InvalidCompressionAlgorithm                    Reason = 1315
	InvalidConfig                                  Reason = 1316
	InvalidConfigurationName                       Reason = 1317
	InvalidContext                                 Reason = 1318
	InvalidCtValidationType                        Reason = 1319
	InvalidKeyUpdateType                           Reason = 1320
	InvalidMaxEarlyData                            Reason = 1321
	InvalidNullCmdName                             Reason = 1322
	InvalidSequenceNumber                          Reason = 1323
	InvalidServerinfoData                          Reason = 1324
	InvalidSessionID                               Reason = 1325
	InvalidSrpUsername                             Reason = 1326
	InvalidStatusResponse                          Reason = 1327
	InvalidTicketKeysLength                        Reason = 1328
	LegacySigalgDisallowedOrUnsupported            Reason = 1329
	LengthMismatch                                 Reason = 1330
	LengthTooLong                                  Reason = 1331
	LengthTooShort                                 Reason = 1332
	LibraryBug                                     Reason = 1333
	LibraryHasNoCiphers                            Reason = 1334
	MissingDsaSigningCert                          Reason = 1335
	MissingEcdsaSigningCert                        Reason = 1336
	MissingFatal                                   Reason = 1337
	MissingParameters                              Reason = 1338
	MissingPSKKexModesExtension                    Reason = 1339
	MissingRSACertificate                          Reason = 1340
	MissingRSAEncryptingCert                       Reason = 1341
	MissingRSASigningCert                          Reason = 1342
	MissingSigalgsExtension                        Reason = 1343
	MissingSigningCert                             Reason = 1344
	MissingSrpParam                                Reason = 1345
	MissingSupportedGroupsExtension                Reason = 1346
	MissingTmpDHKey                                Reason = 1347
	MissingTmpECDHKey                              Reason = 1348
	MixedHandshakeAndNonHandshakeData              Reason = 1349
	NotOnRecordBoundary                            Reason = 1350
	NotReplacingCertificate                        Reason = 1351
	NotServer                                      Reason = 1352
	NoApplicationProtocol                          Reason = 1353
	NoCertificatesReturned                         Reason = 1354
	NoCertificateAssigned                          Reason = 1355
	NoCertificateSet                               Reason = 1356
	NoChangeFollowingHRR                           Reason = 1357
	NoCiphersAvailable                             Reason = 1358
	NoCiphersSpecified                             Reason = 1359
	NoCipherMatch                                  Reason = 1360
	NoClientCertMethod                             Reason = 1361
	NoCompressionSpecified                         Reason = 1362
	NoCookieCallbackSet                            Reason = 1363
	NoGostCertificateSentByPeer                    Reason = 1364
	NoMethodSpecified                              Reason = 1365
	NoPEMExtensions                                Reason = 1366
	NoPrivateKeyAssigned                           Reason = 1367
	NoProtocolsAvailable                           Reason = 1368
	NoRenegotiation                                Reason = 1369
	NoRequiredDigest                               Reason = 1370
	NoSharedCipher                                 Reason = 1371
	NoSharedGroups                                 Reason = 1372
	NoSharedSignatureAlgorithms                    Reason = 1373
	NoSrtpProfiles                                 Reason = 1374
	NoSuitableDigestAlgorithm                      Reason = 1375
	NoSuitableGroups                               Reason = 1376
	NoSuitableKeyShare                             Reason = 1377
	NoSuitableSignatureAlgorithm                   Reason = 1378
	NoValidScts                                    Reason = 1379
	NoVerifyCookieCallback                         Reason = 1380
	NullSSLCtx                                     Reason = 1381
	NullSSLMethodPassed                            Reason = 1382
	OCSPCallbackFailure                            Reason = 1383
	OldSessionCipherNotReturned                    Reason = 1384
	OldSessionCompressionAlgorithmNotReturned      Reason = 1385
	OverflowError                                  Reason = 1386
	PacketLengthTooLong                            Reason = 1387
	ParseTlsext                                    Reason = 1388
	PathTooLong                                    Reason = 1389
	PeerDidNotReturnACertificate                   Reason = 1390
	PEMNameBadPrefix                               Reason = 1391
	PEMNameTooShort                                Reason = 1392
	PipelineFailure                                Reason = 1393
	PostHandshakeAuthEncodingErr                   Reason = 1394
	PrivateKeyMismatch                             Reason = 1395
	ProtocolIsShutdown                             Reason = 1396
	PSKIdentityNotFound                            Reason = 1397
	PSKNoClientCb                                  Reason = 1398
	PSKNoServerCb                                  Reason = 1399
	ReadBioNotSet                                  Reason = 1400
	ReadTimeoutExpired                             Reason = 1401
	RecordLengthMismatch                           Reason = 1402
	RecordTooSmall                                 Reason = 1403
	RenegotiateExtTooLong                          Reason = 1404
	RenegotiationEncodingErr                       Reason = 1405
	RenegotiationMismatch                          Reason = 1406
	RequestPending                                 Reason = 1407
	RequestSent                                    Reason = 1408
	RequiredCipherMissing                          Reason = 1409
	RequiredCompressionAlgorithmMissing            Reason = 1410
	SCSVReceivedWhenRenegotiating                  Reason = 1411
	SctVerificationFailed                          Reason = 1412
	ServerhelloTlsext                              Reason = 1413
	SessionIDContextUninitialized                  Reason = 1414
	ShutdownWhileInInit                            Reason = 1415
	SignatureAlgorithmsError                       Reason = 1416
	SignatureForNonSigningCertificate              Reason = 1417
	SrpACalc                                       Reason = 1418
	SrtpCouldNotAllocateProfiles                   Reason = 1419
	SrtpProtectionProfileListTooLong               Reason = 1420
	SrtpUnknownProtectionProfile                   Reason = 1421
	Ssl3ExtInvalidMaxFragmentLength                Reason = 1422
	Ssl3ExtInvalidServername                       Reason = 1423
	Ssl3ExtInvalidServernameType                   Reason = 1424
	Ssl3SessionIDTooLong                           Reason = 1425
	SSLv3AlertBadCertificate                       Reason = 1426
	SSLv3AlertBadRecordMAC                         Reason = 1427
	SSLv3AlertCertificateExpired                   Reason = 1428
	SSLv3AlertCertificateRevoked                   Reason = 1429
	SSLv3AlertCertificateUnknown                   Reason = 1430
	SSLv3AlertDecompressionFailure                 Reason = 1431
	SSLv3AlertHandshakeFailure                     Reason = 1432
	SSLv3AlertIllegalParameter                     Reason = 1433
	SSLv3AlertNoCertificate                        Reason = 1434
	SSLv3AlertUnexpectedMessage                    Reason = 1435
	SSLv3AlertUnsupportedCertificate               Reason = 1436
	SSLCommandSectionEmpty                         Reason = 1437
	SSLCommandSectionNotFound                      Reason = 1438
	SSLCtxHasNoDefaultSSLVersion                   Reason = 1439
	SSLHandshakeFailure                            Reason = 1440
	SSLLibraryHasNoCiphers                         Reason = 1441
	SSLNegativeLength                              Reason = 1442
	SSLSectionEmpty                                Reason = 1443
	SSLSectionNotFound                             Reason = 1444
	SSLSessionIDCallbackFailed                     Reason = 1445
	SSLSessionIDConflict                           Reason = 1446
	SSLSessionIDContextTooLong                     Reason = 1447
	SSLSessionIDHasBadLength                       Reason = 1448
	SSLSessionIDTooLong                            Reason = 1449
	SSLSessionVersionMismatch                      Reason = 1450
	StillInInit                                    Reason = 1451
	TLSv13AlertCertificateRequired                 Reason = 1452
	TLSv13AlertMissingExtension                    Reason = 1453
	TLSv1AlertAccessDenied                         Reason = 1454
	TLSv1AlertDecodeError                          Reason = 1455
	TLSv1AlertDecryptionFailed                     Reason = 1456
	TLSv1AlertDecryptError                         Reason = 1457
	TLSv1AlertExportRestriction                    Reason = 1458
	TLSv1AlertInappropriateFallback                Reason = 1459
	TLSv1AlertInsufficientSecurity                 Reason = 1460
	TLSv1AlertInternalError                        Reason = 1461
	TLSv1AlertNoRenegotiation                      Reason = 1462
	TLSv1AlertProtocolVersion                      Reason = 1463
	TLSv1AlertRecordOverflow                       Reason = 1464
	TLSv1AlertUnknownCA                            Reason = 1465
	TLSv1AlertUserCancelled                        Reason = 1466
	TLSv1BadCertificateHashValue                   Reason = 1467
	TLSv1BadCertificateStatusResponse              Reason = 1468
	TLSv1CertificateUnobtainable                   Reason = 1469
	TLSv1UnrecognizedName                          Reason = 1470
	TLSv1UnsupportedExtension                      Reason = 1471
	TLSIllegalExporterLabel                        Reason = 1472
	TLSInvalidEcpointformatList                    Reason = 1473
	TooManyKeyUpdates                              Reason = 1474
	TooManyWarnAlerts                              Reason = 1475
	TooMuchEarlyData                               Reason = 1476
	UnableToFindECDHParameters                     Reason = 1477
	UnableToFindPublicKeyParameters                Reason = 1478
	UnableToLoadSsl3Md5Routines                    Reason = 1479
	UnableToLoadSsl3Sha1Routines                   Reason = 1480
	UnexpectedCCSMessage                           Reason = 1481
	UnexpectedEndOfEarlyData                       Reason = 1482
	UnexpectedEOFWhileReading                      Reason = 1483
	UnexpectedMessage                              Reason = 1484
	UnexpectedRecord                               Reason = 1485
	Uninitialized                                  Reason = 1486
	UnknownAlertType                               Reason = 1487
	UnknownCertificateType                         Reason = 1488
	UnknownCipherReturned                          Reason = 1489
	UnknownCipherType                              Reason = 1490
	UnknownCmdName                                 Reason = 1491
	UnknownCommand                                 Reason = 1492
	UnknownDigest                                  Reason = 1493
	UnknownKeyExchangeType                         Reason = 1494
	UnknownPkeyType                                Reason = 1495
	UnknownProtocol                                Reason = 1496
	UnknownSSLVersion                              Reason = 1497
	UnknownState                                   Reason = 1498
	UnsafeLegacyRenegotiationDisabled              Reason = 1499
	UnsolicitedExtension                           Reason = 1500
	UnsupportedCompressionAlgorithm                Reason = 1501
	UnsupportedEllipticCurve                       Reason = 1502
	UnsupportedProtocol                            Reason = 1503
	UnsupportedSSLVersion                          Reason = 1504
	UnsupportedStatusType                          Reason = 1505
	UseSrtpNotNegotiated                           Reason = 1506
	VersionTooHigh                                 Reason = 1507
	TLSv1AlertUnknownPSKIdentity                   Reason = 1508
	TLSv1AlertNoApplicationProtocol                Reason = 1509
	VersionTooLow                                  Reason = 1510
	WrongCertificateType                           Reason = 1511
	WrongCipherReturned                            Reason = 1512
	WrongCurve                                     Reason = 1513
	WrongSignatureLength                           Reason = 1514
	WrongSignatureSize                             Reason = 1515
	WrongSignatureType                             Reason = 1516
	WrongSSLVersion                                Reason = 1517
	WrongVersionNumber                             Reason = 1518
	X509Lib                                        Reason = 1519
	X509VerificationSetupProblems                  Reason = 1520
	X509V3BadIpAddress                             Reason = 1573
	X509V3BadObject                                Reason = 1574
	X509V3BnDec2bnError                            Reason = 1575
	X509V3BnToASN1IntegerError                     Reason = 1576
	X509V3DirnameError                             Reason = 1577
	X509V3DistpointAlreadySet                      Reason = 1578
	X509V3DuplicateZoneID                          Reason = 1579
	X509V3EmptyKeyUsage                            Reason = 1580
	X509V3ErrorConvertingZone                      Reason = 1581
	X509V3ErrorCreatingExtension                   Reason = 1582
	X509V3ErrorInExtension                         Reason = 1583
	X509V3ExpectedASectionName                     Reason = 1584
	X509V3ExtensionExists                          Reason = 1585
	X509V3ExtensionNameError                       Reason = 1586
	X509V3ExtensionNotFound                        Reason = 1587
	X509V3ExtensionSettingNotSupported             Reason = 1588
	X509V3ExtensionValueError                      Reason = 1589
	X509V3IllegalEmptyExtension                    Reason = 1590
	X509V3IncorrectPolicySyntaxTag                 Reason = 1591
	X509V3InvalidAsnumber                          Reason = 1592
	X509V3InvalidAsrange                           Reason = 1593
	X509V3InvalidBooleanString                     Reason = 1594
	X509V3InvalidCertificate                       Reason = 1595
	X509V3InvalidEmptyName                         Reason = 1596
	X509V3InvalidExtensionString                   Reason = 1597
	X509V3InvalidInheritance                       Reason = 1598
	X509V3InvalidIpaddress                         Reason = 1599
	X509V3InvalidMultipleRdns                      Reason = 1600
	X509V3InvalidName                              Reason = 1601
	X509V3InvalidNullArgument                      Reason = 1602
	X509V3InvalidNullValue                         Reason = 1603
	X509V3InvalidNumber                            Reason = 1604
	X509V3InvalidNumbers                           Reason = 1605
	X509V3InvalidObjectIdentifier                  Reason = 1606
	X509V3InvalidOption                            Reason = 1607
	X509V3InvalidPolicyIdentifier                  Reason = 1608
	X509V3InvalidProxyPolicySetting                Reason = 1609
	X509V3InvalidPurpose                           Reason = 1610
	X509V3InvalidSafi                              Reason = 1611
	X509V3InvalidSection                           Reason = 1612
	X509V3InvalidSyntax                            Reason = 1613
	X509V3IssuerDecodeError                        Reason = 1614
	X509V3MissingValue                             Reason = 1615
	X509V3NeedOrganizationAndNumbers               Reason = 1616
	X509V3NegativePathlen                          Reason = 1617
	X509V3NoConfigDatabase                         Reason = 1618
	X509V3NoIssuerCertificate                      Reason = 1619
	X509V3NoIssuerDetails                          Reason = 1620
	X509V3NoPolicyIdentifier                       Reason = 1621
	X509V3NoProxyCertPolicyLanguageDefined         Reason = 1622
	X509V3NoPublicKey                              Reason = 1623
	X509V3NoSubjectDetails                         Reason = 1624
	X509V3OperationNotDefined                      Reason = 1625
	X509V3OthernameError                           Reason = 1626
	X509V3PolicyLanguageAlreadyDefined             Reason = 1627
	X509V3PolicyPathLength                         Reason = 1628
	X509V3PolicyPathLengthAlreadyDefined           Reason = 1629
	X509V3PolicyWhenProxyLanguageRequiresNoPolicy  Reason = 1630
	X509V3SectionNotFound                          Reason = 1631
	X509V3UnableToGetIssuerDetails                 Reason = 1632
	X509V3UnableToGetIssuerKeyid                   Reason = 1633
	X509V3UnknownBitStringArgument                 Reason = 1634
	X509V3UnknownExtension                         Reason = 1635
	X509V3UnknownExtensionName                     Reason = 1636
	X509V3UnknownOption                            Reason = 1637
	X509V3UnsupportedOption                        Reason = 1638
	X509V3UnsupportedType                          Reason = 1639
	X509V3UserTooLong                              Reason = 1640
	X509AkidMismatch                               Reason = 1641
	X509BadSelector                                Reason = 1642
	X509BadX509Filetype                            Reason = 1643
	X509Base64DecodeError                          Reason = 1644
	X509CantCheckDHKey                             Reason = 1645
	X509CertificateVerificationFailed              Reason = 1646
	X509CertAlreadyInHashTable                     Reason = 1647
	X509CRLAlreadyDelta                            Reason = 1648
	X509CRLVerifyFailure                           Reason = 1649
	X509ErrorGettingMdByNID                        Reason = 1650
	X509ErrorUsingSiginfSet                        Reason = 1651
	X509IdpMismatch                                Reason = 1652
	X509InvalidAttributes                          Reason = 1653
	X509InvalidDirectory                           Reason = 1654
	X509InvalidDistpoint                           Reason = 1655
	X509InvalidFieldName                           Reason = 1656
	X509InvalidTrust                               Reason = 1657
	X509IssuerMismatch                             Reason = 1658
	X509KeyTypeMismatch                            Reason = 1659
	X509KeyValuesMismatch                          Reason = 1660
	X509LoadingCertDir                             Reason = 1661
	X509LoadingDefaults                            Reason = 1662
	X509MethodNotSupported                         Reason = 1663
	X509NameTooLong                                Reason = 1664
	X509NewerCRLNotNewer                           Reason = 1665
	X509NoCertificateFound                         Reason = 1666
	X509NoCertificateOrCRLFound                    Reason = 1667
	X509NoCertSetForUsToVerify                     Reason = 1668
	X509NoCRLFound                                 Reason = 1669
	X509NoCRLNumber                                Reason = 1670
	X509PublicKeyDecodeError                       Reason = 1671
	X509PublicKeyEncodeError                       Reason = 1672
	X509ShouldRetry                                Reason = 1673
	X509UnableToFindParametersInChain              Reason = 1674
	X509UnableToGetCertsPublicKey                  Reason = 1675
	X509UnknownKeyType                             Reason = 1676
	X509UnknownNID                                 Reason = 1677
	X509UnknownPurposeID                           Reason = 1678
	X509UnknownSigidAlgs                           Reason = 1679
	X509UnknownTrustID                             Reason = 1680
	X509UnsupportedAlgorithm                       Reason = 1681
	X509WrongLookupType                            Reason = 1682
	X509WrongType                                  Reason = 1683
	ErrASN1Lib                                     Reason = 1684
	ErrBioLib                                      Reason = 1685
	ErrBnLib                                       Reason = 1686
	ErrBufLib                                      Reason = 1687
	ErrCmpLib                                      Reason = 1688
	ErrCmsLib                                      Reason = 1689
	ErrConfLib                                     Reason = 1690
	ErrCryptoLib                                   Reason = 1691
	ErrCtLib                                       Reason = 1692
	ErrDHLib                                       Reason = 1693
	ErrDisabled                                    Reason = 1694
	ErrDsaLib                                      Reason = 1695
	ErrDsoLib                                      Reason = 1696
	ErrEcdsaLib                                    Reason = 1697
	ErrECLib                                       Reason = 1698
	ErrEngineLib                                   Reason = 1699
	ErrEssLib                                      Reason = 1700
	ErrEvpLib                                      Reason = 1701
	ErrFatal                                       Reason = 1702
	ErrFetchFailed                                 Reason = 1703
	ErrInitFail                                    Reason = 1704
	ErrInternalError                               Reason = 1705
	ErrInterruptedOrCancelled                      Reason = 1706
	ErrInvalidPropertyDefinition                   Reason = 1707
	ErrInvalidProviderFunctions                    Reason = 1708
	ErrMallocFailure                               Reason = 1709
	ErrMissingASN1Eos                              Reason = 1710
	ErrNestedASN1Error                             Reason = 1711
	ErrObjLib                                      Reason = 1712
	ErrOperationFail                               Reason = 1713
	ErrOsslDecoderLib                              Reason = 1714
	ErrOsslEncoderLib                              Reason = 1715
	ErrOsslStoreLib                                Reason = 1716
	ErrPassedInvalidArgument                       Reason = 1717
	ErrPassedNullParameter                         Reason = 1718
	ErrPEMLib                                      Reason = 1719
	ErrPkcs12Lib                                   Reason = 1720
	ErrPkcs7Lib                                    Reason = 1721
	ErrProvLib                                     Reason = 1722
	ErrRandLib                                     Reason = 1723
	ErrRSALib                                      Reason = 1724
	ErrShouldNotHaveBeenCalled                     Reason = 1725
	ErrSSLLib                                      Reason = 1726
	ErrSysLib                                      Reason = 1727
	ErrTsLib                                       Reason = 1728
	ErrUiLib                                       Reason = 1729
	ErrUnableToGetReadLock                         Reason = 1730
	ErrUnableToGetWriteLock                        Reason = 1731
	ErrUnsupported                                 Reason = 1732
	ErrX509v3Lib                                   Reason = 1733
	ErrX509Lib                                     Reason = 1734
	X509ErrPEMLib                                  Reason = 1735
	X509ErrASN1Lib                                 Reason = 1736
	X509ErrSysLib                                  Reason = 1737
	PEMErrASN1Lib                                  Reason = 1738
	ErrCadataNoStartLine                           Reason = 1739
	ErrCadataNotEnoughData                         Reason = 1740
	ErrUnknown                                     Reason = 1741
	ASN1ErrNestedASN1Error                         Reason = 1742
	ErrServerOfClientContext                       Reason = 1743
	ErrClientOfServerContext                       Reason = 1744
)

var reasons = []ReasonInfo{
	{13, "ASN1", 171, "ADDING_OBJECT", "adding object", NoAlert, ClassSSLError},
	{13, "ASN1", 203, "ASN1_PARSE_ERROR", "asn1 parse error", NoAlert, ClassSSLError},
	{13, "ASN1", 204, "ASN1_SIG_PARSE_ERROR", "asn1 sig parse error", NoAlert, ClassSSLError},
	{13, "ASN1", 100, "AUX_ERROR", "aux error", NoAlert, ClassSSLError},
	{13, "ASN1", 102, "BAD_OBJECT_HEADER", "bad object header", NoAlert, ClassSSLError},
	{13, "ASN1", 230, "BAD_TEMPLATE", "bad template", NoAlert, ClassSSLError},
	{13, "ASN1", 214, "BMPSTRING_IS_WRONG_LENGTH", "bmpstring is wrong length", NoAlert, ClassSSLError},
	{13, "ASN1", 105, "BN_LIB", "bn lib", NoAlert, ClassSSLError},
	{13, "ASN1", 106, "BOOLEAN_IS_WRONG_LENGTH", "boolean is wrong length", NoAlert, ClassSSLError},
	{13, "ASN1", 107, "BUFFER_TOO_SMALL", "buffer too small", NoAlert, ClassSSLError},
	{13, "ASN1", 108, "CIPHER_HAS_NO_OBJECT_IDENTIFIER", "cipher has no object identifier", NoAlert, ClassSSLError},
	{13, "ASN1", 217, "CONTEXT_NOT_INITIALISED", "context not initialised", NoAlert, ClassSSLError},
	{13, "ASN1", 109, "DATA_IS_WRONG", "data is wrong", NoAlert, ClassSSLError},
	{13, "ASN1", 110, "DECODE_ERROR", "decode error", NoAlert, ClassSSLError},
	{13, "ASN1", 174, "DEPTH_EXCEEDED", "depth exceeded", NoAlert, ClassSSLError},
	{13, "ASN1", 198, "DIGEST_AND_KEY_TYPE_NOT_SUPPORTED", "digest and key type not supported", NoAlert, ClassSSLError},
	{13, "ASN1", 112, "ENCODE_ERROR", "encode error", NoAlert, ClassSSLError},
	{13, "ASN1", 173, "ERROR_GETTING_TIME", "error getting time", NoAlert, ClassSSLError},
	{13, "ASN1", 172, "ERROR_LOADING_SECTION", "error loading section", NoAlert, ClassSSLError},
	{13, "ASN1", 114, "ERROR_SETTING_CIPHER_PARAMS", "error setting cipher params", NoAlert, ClassSSLError},
	{13, "ASN1", 115, "EXPECTING_AN_INTEGER", "expecting an integer", NoAlert, ClassSSLError},
	{13, "ASN1", 116, "EXPECTING_AN_OBJECT", "expecting an object", NoAlert, ClassSSLError},
	{13, "ASN1", 119, "EXPLICIT_LENGTH_MISMATCH", "explicit length mismatch", NoAlert, ClassSSLError},
	{13, "ASN1", 120, "EXPLICIT_TAG_NOT_CONSTRUCTED", "explicit tag not constructed", NoAlert, ClassSSLError},
	{13, "ASN1", 121, "FIELD_MISSING", "field missing", NoAlert, ClassSSLError},
	{13, "ASN1", 122, "FIRST_NUM_TOO_LARGE", "first num too large", NoAlert, ClassSSLError},
	{13, "ASN1", 123, "HEADER_TOO_LONG", "header too long", NoAlert, ClassSSLError},
	{13, "ASN1", 175, "ILLEGAL_BITSTRING_FORMAT", "illegal bitstring format", NoAlert, ClassSSLError},
	{13, "ASN1", 176, "ILLEGAL_BOOLEAN", "illegal boolean", NoAlert, ClassSSLError},
	{13, "ASN1", 124, "ILLEGAL_CHARACTERS", "illegal characters", NoAlert, ClassSSLError},
	{13, "ASN1", 177, "ILLEGAL_FORMAT", "illegal format", NoAlert, ClassSSLError},
	{13, "ASN1", 178, "ILLEGAL_HEX", "illegal hex", NoAlert, ClassSSLError},
	{13, "ASN1", 179, "ILLEGAL_IMPLICIT_TAG", "illegal implicit tag", NoAlert, ClassSSLError},
	{13, "ASN1", 180, "ILLEGAL_INTEGER", "illegal integer", NoAlert, ClassSSLError},
	{13, "ASN1", 226, "ILLEGAL_NEGATIVE_VALUE", "illegal negative value", NoAlert, ClassSSLError},
	{13, "ASN1", 181, "ILLEGAL_NESTED_TAGGING", "illegal nested tagging", NoAlert, ClassSSLError},
	{13, "ASN1", 125, "ILLEGAL_NULL", "illegal null", NoAlert, ClassSSLError},
	{13, "ASN1", 182, "ILLEGAL_NULL_VALUE", "illegal null value", NoAlert, ClassSSLError},
	{13, "ASN1", 183, "ILLEGAL_OBJECT", "illegal object", NoAlert, ClassSSLError},
	{13, "ASN1", 126, "ILLEGAL_OPTIONAL_ANY", "illegal optional any", NoAlert, ClassSSLError},
	{13, "ASN1", 170, "ILLEGAL_OPTIONS_ON_ITEM_TEMPLATE", "illegal options on item template", NoAlert, ClassSSLError},
	{13, "ASN1", 221, "ILLEGAL_PADDING", "illegal padding", NoAlert, ClassSSLError},
	{13, "ASN1", 127, "ILLEGAL_TAGGED_ANY", "illegal tagged any", NoAlert, ClassSSLError},
	{13, "ASN1", 184, "ILLEGAL_TIME_VALUE", "illegal time value", NoAlert, ClassSSLError},
	{13, "ASN1", 222, "ILLEGAL_ZERO_CONTENT", "illegal zero content", NoAlert, ClassSSLError},
	{13, "ASN1", 185, "INTEGER_NOT_ASCII_FORMAT", "integer not ascii format", NoAlert, ClassSSLError},
	{13, "ASN1", 128, "INTEGER_TOO_LARGE_FOR_LONG", "integer too large for long", NoAlert, ClassSSLError},
	{13, "ASN1", 220, "INVALID_BIT_STRING_BITS_LEFT", "invalid bit string bits left", NoAlert, ClassSSLError},
	{13, "ASN1", 129, "INVALID_BMPSTRING_LENGTH", "invalid bmpstring length", NoAlert, ClassSSLError},
	{13, "ASN1", 130, "INVALID_DIGIT", "invalid digit", NoAlert, ClassSSLError},
	{13, "ASN1", 205, "INVALID_MIME_TYPE", "invalid mime type", NoAlert, ClassSSLError},
	{13, "ASN1", 186, "INVALID_MODIFIER", "invalid modifier", NoAlert, ClassSSLError},
	{13, "ASN1", 187, "INVALID_NUMBER", "invalid number", NoAlert, ClassSSLError},
	{13, "ASN1", 216, "INVALID_OBJECT_ENCODING", "invalid object encoding", NoAlert, ClassSSLError},
	{13, "ASN1", 227, "INVALID_SCRYPT_PARAMETERS", "invalid scrypt parameters", NoAlert, ClassSSLError},
	{13, "ASN1", 131, "INVALID_SEPARATOR", "invalid separator", NoAlert, ClassSSLError},
	{13, "ASN1", 218, "INVALID_STRING_TABLE_VALUE", "invalid string table value", NoAlert, ClassSSLError},
	{13, "ASN1", 133, "INVALID_UNIVERSALSTRING_LENGTH", "invalid universalstring length", NoAlert, ClassSSLError},
	{13, "ASN1", 134, "INVALID_UTF8STRING", "invalid utf8string", NoAlert, ClassSSLError},
	{13, "ASN1", 219, "INVALID_VALUE", "invalid value", NoAlert, ClassSSLError},
	{13, "ASN1", 231, "LENGTH_TOO_LONG", "length too long", NoAlert, ClassSSLError},
	{13, "ASN1", 188, "LIST_ERROR", "list error", NoAlert, ClassSSLError},
	{13, "ASN1", 206, "MIME_NO_CONTENT_TYPE", "mime no content type", NoAlert, ClassSSLError},
	{13, "ASN1", 207, "MIME_PARSE_ERROR", "mime parse error", NoAlert, ClassSSLError},
	{13, "ASN1", 208, "MIME_SIG_PARSE_ERROR", "mime sig parse error", NoAlert, ClassSSLError},
	{13, "ASN1", 137, "MISSING_EOC", "missing eoc", NoAlert, ClassSSLError},
	{13, "ASN1", 138, "MISSING_SECOND_NUMBER", "missing second number", NoAlert, ClassSSLError},
	{13, "ASN1", 189, "MISSING_VALUE", "missing value", NoAlert, ClassSSLError},
	{13, "ASN1", 139, "MSTRING_NOT_UNIVERSAL", "mstring not universal", NoAlert, ClassSSLError},
	{13, "ASN1", 140, "MSTRING_WRONG_TAG", "mstring wrong tag", NoAlert, ClassSSLError},
	{13, "ASN1", 197, "NESTED_ASN1_STRING", "nested asn1 string", NoAlert, ClassSSLError},
	{13, "ASN1", 201, "NESTED_TOO_DEEP", "nested too deep", NoAlert, ClassSSLError},
	{13, "ASN1", 141, "NON_HEX_CHARACTERS", "non hex characters", NoAlert, ClassSSLError},
	{13, "ASN1", 190, "NOT_ASCII_FORMAT", "not ascii format", NoAlert, ClassSSLError},
	{13, "ASN1", 142, "NOT_ENOUGH_DATA", "not enough data", NoAlert, ClassSSLError},
	{13, "ASN1", 209, "NO_CONTENT_TYPE", "no content type", NoAlert, ClassSSLError},
	{13, "ASN1", 143, "NO_MATCHING_CHOICE_TYPE", "no matching choice type", NoAlert, ClassSSLError},
	{13, "ASN1", 210, "NO_MULTIPART_BODY_FAILURE", "no multipart body failure", NoAlert, ClassSSLError},
	{13, "ASN1", 211, "NO_MULTIPART_BOUNDARY", "no multipart boundary", NoAlert, ClassSSLError},
	{13, "ASN1", 212, "NO_SIG_CONTENT_TYPE", "no sig content type", NoAlert, ClassSSLError},
	{13, "ASN1", 144, "NULL_IS_WRONG_LENGTH", "null is wrong length", NoAlert, ClassSSLError},
	{13, "ASN1", 191, "OBJECT_NOT_ASCII_FORMAT", "object not ascii format", NoAlert, ClassSSLError},
	{13, "ASN1", 145, "ODD_NUMBER_OF_CHARS", "odd number of chars", NoAlert, ClassSSLError},
	{13, "ASN1", 147, "SECOND_NUMBER_TOO_LARGE", "second number too large", NoAlert, ClassSSLError},
	{13, "ASN1", 148, "SEQUENCE_LENGTH_MISMATCH", "sequence length mismatch", NoAlert, ClassSSLError},
	{13, "ASN1", 149, "SEQUENCE_NOT_CONSTRUCTED", "sequence not constructed", NoAlert, ClassSSLError},
	{13, "ASN1", 192, "SEQUENCE_OR_SET_NEEDS_CONFIG", "sequence or set needs config", NoAlert, ClassSSLError},
	{13, "ASN1", 150, "SHORT_LINE", "short line", NoAlert, ClassSSLError},
	{13, "ASN1", 213, "SIG_INVALID_MIME_TYPE", "sig invalid mime type", NoAlert, ClassSSLError},
	{13, "ASN1", 202, "STREAMING_NOT_SUPPORTED", "streaming not supported", NoAlert, ClassSSLError},
	{13, "ASN1", 151, "STRING_TOO_LONG", "string too long", NoAlert, ClassSSLError},
	{13, "ASN1", 152, "STRING_TOO_SHORT", "string too short", NoAlert, ClassSSLError},
	{13, "ASN1", 154, "THE_ASN1_OBJECT_IDENTIFIER_IS_NOT_KNOWN_FOR_THIS_MD", "the asn1 object identifier is not known for this md", NoAlert, ClassSSLError},
	{13, "ASN1", 193, "TIME_NOT_ASCII_FORMAT", "time not ascii format", NoAlert, ClassSSLError},
	{13, "ASN1", 223, "TOO_LARGE", "too large", NoAlert, ClassSSLError},
	{13, "ASN1", 155, "TOO_LONG", "too long", NoAlert, ClassSSLError},
	{13, "ASN1", 224, "TOO_SMALL", "too small", NoAlert, ClassSSLError},
	{13, "ASN1", 156, "TYPE_NOT_CONSTRUCTED", "type not constructed", NoAlert, ClassSSLError},
	{13, "ASN1", 195, "TYPE_NOT_PRIMITIVE", "type not primitive", NoAlert, ClassSSLError},
	{13, "ASN1", 159, "UNEXPECTED_EOC", "unexpected eoc", NoAlert, ClassSSLError},
	{13, "ASN1", 215, "UNIVERSALSTRING_IS_WRONG_LENGTH", "universalstring is wrong length", NoAlert, ClassSSLError},
	{13, "ASN1", 229, "UNKNOWN_DIGEST", "unknown digest", NoAlert, ClassSSLError},
	{13, "ASN1", 160, "UNKNOWN_FORMAT", "unknown format", NoAlert, ClassSSLError},
	{13, "ASN1", 161, "UNKNOWN_MESSAGE_DIGEST_ALGORITHM", "unknown message digest algorithm", NoAlert, ClassSSLError},
	{13, "ASN1", 162, "UNKNOWN_OBJECT_TYPE", "unknown object type", NoAlert, ClassSSLError},
	{13, "ASN1", 163, "UNKNOWN_PUBLIC_KEY_TYPE", "unknown public key type", NoAlert, ClassSSLError},
	{13, "ASN1", 199, "UNKNOWN_SIGNATURE_ALGORITHM", "unknown signature algorithm", NoAlert, ClassSSLError},
	{13, "ASN1", 194, "UNKNOWN_TAG", "unknown tag", NoAlert, ClassSSLError},
	{13, "ASN1", 164, "UNSUPPORTED_ANY_DEFINED_BY_TYPE", "unsupported any defined by type", NoAlert, ClassSSLError},
	{13, "ASN1", 228, "UNSUPPORTED_CIPHER", "unsupported cipher", NoAlert, ClassSSLError},
	{13, "ASN1", 167, "UNSUPPORTED_PUBLIC_KEY_TYPE", "unsupported public key type", NoAlert, ClassSSLError},
	{13, "ASN1", 196, "UNSUPPORTED_TYPE", "unsupported type", NoAlert, ClassSSLError},
	{13, "ASN1", 225, "WRONG_INTEGER_TYPE", "wrong integer type", NoAlert, ClassSSLError},
	{13, "ASN1", 200, "WRONG_PUBLIC_KEY_TYPE", "wrong public key type", NoAlert, ClassSSLError},
	{13, "ASN1", 168, "WRONG_TAG", "wrong tag", NoAlert, ClassSSLError},
	{51, "ASYNC", 101, "FAILED_TO_SET_POOL", "failed to set pool", NoAlert, ClassSSLError},
	{51, "ASYNC", 102, "FAILED_TO_SWAP_CONTEXT", "failed to swap context", NoAlert, ClassSSLError},
	{51, "ASYNC", 105, "INIT_FAILED", "init failed", NoAlert, ClassSSLError},
	{51, "ASYNC", 103, "INVALID_POOL_SIZE", "invalid pool size", NoAlert, ClassSSLError},
	{32, "BIO", 100, "ACCEPT_ERROR", "accept error", NoAlert, ClassSSLError},
	{32, "BIO", 141, "ADDRINFO_ADDR_IS_NOT_AF_INET", "addrinfo addr is not af inet", NoAlert, ClassSSLError},
	{32, "BIO", 129, "AMBIGUOUS_HOST_OR_SERVICE", "ambiguous host or service", NoAlert, ClassSSLError},
	{32, "BIO", 101, "BAD_FOPEN_MODE", "bad fopen mode", NoAlert, ClassSSLError},
	{32, "BIO", 124, "BROKEN_PIPE", "broken pipe", NoAlert, ClassSSLError},
	{32, "BIO", 103, "CONNECT_ERROR", "connect error", NoAlert, ClassSSLError},
	{32, "BIO", 147, "CONNECT_TIMEOUT", "connect timeout", NoAlert, ClassSSLError},
	{32, "BIO", 107, "GETHOSTBYNAME_ADDR_IS_NOT_AF_INET", "gethostbyname addr is not af inet", NoAlert, ClassSSLError},
	{32, "BIO", 132, "GETSOCKNAME_ERROR", "getsockname error", NoAlert, ClassSSLError},
	{32, "BIO", 133, "GETSOCKNAME_TRUNCATED_ADDRESS", "getsockname truncated address", NoAlert, ClassSSLError},
	{32, "BIO", 134, "GETTING_SOCKTYPE", "getting socktype", NoAlert, ClassSSLError},
	{32, "BIO", 125, "INVALID_ARGUMENT", "invalid argument", NoAlert, ClassSSLError},
	{32, "BIO", 135, "INVALID_SOCKET", "invalid socket", NoAlert, ClassSSLError},
	{32, "BIO", 123, "IN_USE", "in use", NoAlert, ClassSSLError},
	{32, "BIO", 102, "LENGTH_TOO_LONG", "length too long", NoAlert, ClassSSLError},
	{32, "BIO", 136, "LISTEN_V6_ONLY", "listen v6 only", NoAlert, ClassSSLError},
	{32, "BIO", 142, "LOOKUP_RETURNED_NOTHING", "lookup returned nothing", NoAlert, ClassSSLError},
	{32, "BIO", 130, "MALFORMED_HOST_OR_SERVICE", "malformed host or service", NoAlert, ClassSSLError},
	{32, "BIO", 110, "NBIO_CONNECT_ERROR", "nbio connect error", NoAlert, ClassSSLError},
	{32, "BIO", 143, "NO_ACCEPT_ADDR_OR_SERVICE_SPECIFIED", "no accept addr or service specified", NoAlert, ClassSSLError},
	{32, "BIO", 144, "NO_HOSTNAME_OR_SERVICE_SPECIFIED", "no hostname or service specified", NoAlert, ClassSSLError},
	{32, "BIO", 113, "NO_PORT_DEFINED", "no port defined", NoAlert, ClassSSLError},
	{32, "BIO", 128, "NO_SUCH_FILE", "no such file", NoAlert, ClassSSLError},
	{32, "BIO", 104, "TRANSFER_ERROR", "transfer error", NoAlert, ClassSSLError},
	{32, "BIO", 105, "TRANSFER_TIMEOUT", "transfer timeout", NoAlert, ClassSSLError},
	{32, "BIO", 117, "UNABLE_TO_BIND_SOCKET", "unable to bind socket", NoAlert, ClassSSLError},
	{32, "BIO", 118, "UNABLE_TO_CREATE_SOCKET", "unable to create socket", NoAlert, ClassSSLError},
	{32, "BIO", 137, "UNABLE_TO_KEEPALIVE", "unable to keepalive", NoAlert, ClassSSLError},
	{32, "BIO", 119, "UNABLE_TO_LISTEN_SOCKET", "unable to listen socket", NoAlert, ClassSSLError},
	{32, "BIO", 138, "UNABLE_TO_NODELAY", "unable to nodelay", NoAlert, ClassSSLError},
	{32, "BIO", 139, "UNABLE_TO_REUSEADDR", "unable to reuseaddr", NoAlert, ClassSSLError},
	{32, "BIO", 145, "UNAVAILABLE_IP_FAMILY", "unavailable ip family", NoAlert, ClassSSLError},
	{32, "BIO", 120, "UNINITIALIZED", "uninitialized", NoAlert, ClassSSLError},
	{32, "BIO", 140, "UNKNOWN_INFO_TYPE", "unknown info type", NoAlert, ClassSSLError},
	{32, "BIO", 146, "UNSUPPORTED_IP_FAMILY", "unsupported ip family", NoAlert, ClassSSLError},
	{32, "BIO", 121, "UNSUPPORTED_METHOD", "unsupported method", NoAlert, ClassSSLError},
	{32, "BIO", 131, "UNSUPPORTED_PROTOCOL_FAMILY", "unsupported protocol family", NoAlert, ClassSSLError},
	{32, "BIO", 126, "WRITE_TO_READ_ONLY_BIO", "write to read only BIO", NoAlert, ClassSSLError},
	{32, "BIO", 122, "WSASTARTUP", "WSAStartup", NoAlert, ClassSSLError},
	{3, "BN", 100, "ARG2_LT_ARG3", "arg2 lt arg3", NoAlert, ClassSSLError},
	{3, "BN", 101, "BAD_RECIPROCAL", "bad reciprocal", NoAlert, ClassSSLError},
	{3, "BN", 114, "BIGNUM_TOO_LONG", "bignum too long", NoAlert, ClassSSLError},
	{3, "BN", 118, "BITS_TOO_SMALL", "bits too small", NoAlert, ClassSSLError},
	{3, "BN", 102, "CALLED_WITH_EVEN_MODULUS", "called with even modulus", NoAlert, ClassSSLError},
	{3, "BN", 103, "DIV_BY_ZERO", "div by zero", NoAlert, ClassSSLError},
	{3, "BN", 104, "ENCODING_ERROR", "encoding error", NoAlert, ClassSSLError},
	{3, "BN", 105, "EXPAND_ON_STATIC_BIGNUM_DATA", "expand on static bignum data", NoAlert, ClassSSLError},
	{3, "BN", 110, "INPUT_NOT_REDUCED", "input not reduced", NoAlert, ClassSSLError},
	{3, "BN", 106, "INVALID_LENGTH", "invalid length", NoAlert, ClassSSLError},
	{3, "BN", 115, "INVALID_RANGE", "invalid range", NoAlert, ClassSSLError},
	{3, "BN", 119, "INVALID_SHIFT", "invalid shift", NoAlert, ClassSSLError},
	{3, "BN", 111, "NOT_A_SQUARE", "not a square", NoAlert, ClassSSLError},
	{3, "BN", 107, "NOT_INITIALIZED", "not initialized", NoAlert, ClassSSLError},
	{3, "BN", 108, "NO_INVERSE", "no inverse", NoAlert, ClassSSLError},
	{3, "BN", 121, "NO_PRIME_CANDIDATE", "no prime candidate", NoAlert, ClassSSLError},
	{3, "BN", 116, "NO_SOLUTION", "no solution", NoAlert, ClassSSLError},
	{3, "BN", 120, "NO_SUITABLE_DIGEST", "no suitable digest", NoAlert, ClassSSLError},
	{3, "BN", 117, "PRIVATE_KEY_TOO_LARGE", "private key too large", NoAlert, ClassSSLError},
	{3, "BN", 112, "P_IS_NOT_PRIME", "p is not prime", NoAlert, ClassSSLError},
	{3, "BN", 113, "TOO_MANY_ITERATIONS", "too many iterations", NoAlert, ClassSSLError},
	{3, "BN", 109, "TOO_MANY_TEMPORARY_VARIABLES", "too many temporary variables", NoAlert, ClassSSLError},
	{58, "CMP", 139, "ALGORITHM_NOT_SUPPORTED", "algorithm not supported", NoAlert, ClassSSLError},
	{58, "CMP", 167, "BAD_CHECKAFTER_IN_POLLREP", "bad checkafter in pollrep", NoAlert, ClassSSLError},
	{58, "CMP", 108, "BAD_REQUEST_ID", "bad request id", NoAlert, ClassSSLError},
	{58, "CMP", 156, "CERTHASH_UNMATCHED", "certhash unmatched", NoAlert, ClassSSLError},
	{58, "CMP", 109, "CERTID_NOT_FOUND", "certid not found", NoAlert, ClassSSLError},
	{58, "CMP", 169, "CERTIFICATE_NOT_ACCEPTED", "certificate not accepted", NoAlert, ClassSSLError},
	{58, "CMP", 112, "CERTIFICATE_NOT_FOUND", "certificate not found", NoAlert, ClassSSLError},
	{58, "CMP", 157, "CERTREQMSG_NOT_FOUND", "certreqmsg not found", NoAlert, ClassSSLError},
	{58, "CMP", 113, "CERTRESPONSE_NOT_FOUND", "certresponse not found", NoAlert, ClassSSLError},
	{58, "CMP", 114, "CERT_AND_KEY_DO_NOT_MATCH", "cert and key do not match", NoAlert, ClassSSLError},
	{58, "CMP", 181, "CHECKAFTER_OUT_OF_RANGE", "checkafter out of range", NoAlert, ClassSSLError},
	{58, "CMP", 176, "ENCOUNTERED_KEYUPDATEWARNING", "encountered keyupdatewarning", NoAlert, ClassSSLError},
	{58, "CMP", 162, "ENCOUNTERED_WAITING", "encountered waiting", NoAlert, ClassSSLError},
	{58, "CMP", 115, "ERROR_CALCULATING_PROTECTION", "error calculating protection", NoAlert, ClassSSLError},
	{58, "CMP", 116, "ERROR_CREATING_CERTCONF", "error creating certconf", NoAlert, ClassSSLError},
	{58, "CMP", 117, "ERROR_CREATING_CERTREP", "error creating certrep", NoAlert, ClassSSLError},
	{58, "CMP", 163, "ERROR_CREATING_CERTREQ", "error creating certreq", NoAlert, ClassSSLError},
	{58, "CMP", 118, "ERROR_CREATING_ERROR", "error creating error", NoAlert, ClassSSLError},
	{58, "CMP", 119, "ERROR_CREATING_GENM", "error creating genm", NoAlert, ClassSSLError},
	{58, "CMP", 120, "ERROR_CREATING_GENP", "error creating genp", NoAlert, ClassSSLError},
	{58, "CMP", 122, "ERROR_CREATING_PKICONF", "error creating pkiconf", NoAlert, ClassSSLError},
	{58, "CMP", 123, "ERROR_CREATING_POLLREP", "error creating pollrep", NoAlert, ClassSSLError},
	{58, "CMP", 124, "ERROR_CREATING_POLLREQ", "error creating pollreq", NoAlert, ClassSSLError},
	{58, "CMP", 125, "ERROR_CREATING_RP", "error creating rp", NoAlert, ClassSSLError},
	{58, "CMP", 126, "ERROR_CREATING_RR", "error creating rr", NoAlert, ClassSSLError},
	{58, "CMP", 107, "ERROR_PARSING_PKISTATUS", "error parsing pkistatus", NoAlert, ClassSSLError},
	{58, "CMP", 158, "ERROR_PROCESSING_MESSAGE", "error processing message", NoAlert, ClassSSLError},
	{58, "CMP", 127, "ERROR_PROTECTING_MESSAGE", "error protecting message", NoAlert, ClassSSLError},
	{58, "CMP", 128, "ERROR_SETTING_CERTHASH", "error setting certhash", NoAlert, ClassSSLError},
	{58, "CMP", 160, "ERROR_UNEXPECTED_CERTCONF", "error unexpected certconf", NoAlert, ClassSSLError},
	{58, "CMP", 140, "ERROR_VALIDATING_PROTECTION", "error validating protection", NoAlert, ClassSSLError},
	{58, "CMP", 171, "ERROR_VALIDATING_SIGNATURE", "error validating signature", NoAlert, ClassSSLError},
	{58, "CMP", 164, "FAILED_BUILDING_OWN_CHAIN", "failed building own chain", NoAlert, ClassSSLError},
	{58, "CMP", 141, "FAILED_EXTRACTING_PUBKEY", "failed extracting pubkey", NoAlert, ClassSSLError},
	{58, "CMP", 110, "FAILURE_OBTAINING_RANDOM", "failure obtaining random", NoAlert, ClassSSLError},
	{58, "CMP", 129, "FAIL_INFO_OUT_OF_RANGE", "fail info out of range", NoAlert, ClassSSLError},
	{58, "CMP", 100, "INVALID_ARGS", "invalid args", NoAlert, ClassSSLError},
	{58, "CMP", 174, "INVALID_OPTION", "invalid option", NoAlert, ClassSSLError},
	{58, "CMP", 165, "MISSING_CERTID", "missing certid", NoAlert, ClassSSLError},
	{58, "CMP", 130, "MISSING_KEY_INPUT_FOR_CREATING_PROTECTION", "missing key input for creating protection", NoAlert, ClassSSLError},
	{58, "CMP", 142, "MISSING_KEY_USAGE_DIGITALSIGNATURE", "missing key usage digitalsignature", NoAlert, ClassSSLError},
	{58, "CMP", 121, "MISSING_P10CSR", "missing p10csr", NoAlert, ClassSSLError},
	{58, "CMP", 166, "MISSING_PBM_SECRET", "missing pbm secret", NoAlert, ClassSSLError},
	{58, "CMP", 131, "MISSING_PRIVATE_KEY", "missing private key", NoAlert, ClassSSLError},
	{58, "CMP", 190, "MISSING_PRIVATE_KEY_FOR_POPO", "missing private key for popo", NoAlert, ClassSSLError},
	{58, "CMP", 143, "MISSING_PROTECTION", "missing protection", NoAlert, ClassSSLError},
	{58, "CMP", 183, "MISSING_PUBLIC_KEY", "missing public key", NoAlert, ClassSSLError},
	{58, "CMP", 168, "MISSING_REFERENCE_CERT", "missing reference cert", NoAlert, ClassSSLError},
	{58, "CMP", 178, "MISSING_SECRET", "missing secret", NoAlert, ClassSSLError},
	{58, "CMP", 111, "MISSING_SENDER_IDENTIFICATION", "missing sender identification", NoAlert, ClassSSLError},
	{58, "CMP", 179, "MISSING_TRUST_ANCHOR", "missing trust anchor", NoAlert, ClassSSLError},
	{58, "CMP", 144, "MISSING_TRUST_STORE", "missing trust store", NoAlert, ClassSSLError},
	{58, "CMP", 161, "MULTIPLE_REQUESTS_NOT_SUPPORTED", "multiple requests not supported", NoAlert, ClassSSLError},
	{58, "CMP", 170, "MULTIPLE_RESPONSES_NOT_SUPPORTED", "multiple responses not supported", NoAlert, ClassSSLError},
	{58, "CMP", 102, "MULTIPLE_SAN_SOURCES", "multiple san sources", NoAlert, ClassSSLError},
	{58, "CMP", 194, "NO_STDIO", "no stdio", NoAlert, ClassSSLError},
	{58, "CMP", 145, "NO_SUITABLE_SENDER_CERT", "no suitable sender cert", NoAlert, ClassSSLError},
	{58, "CMP", 103, "NULL_ARGUMENT", "null argument", NoAlert, ClassSSLError},
	{58, "CMP", 146, "PKIBODY_ERROR", "pkibody error", NoAlert, ClassSSLError},
	{58, "CMP", 132, "PKISTATUSINFO_NOT_FOUND", "pkistatusinfo not found", NoAlert, ClassSSLError},
	{58, "CMP", 172, "POLLING_FAILED", "polling failed", NoAlert, ClassSSLError},
	{58, "CMP", 147, "POTENTIALLY_INVALID_CERTIFICATE", "potentially invalid certificate", NoAlert, ClassSSLError},
	{58, "CMP", 180, "RECEIVED_ERROR", "received error", NoAlert, ClassSSLError},
	{58, "CMP", 148, "RECIPNONCE_UNMATCHED", "recipnonce unmatched", NoAlert, ClassSSLError},
	{58, "CMP", 149, "REQUEST_NOT_ACCEPTED", "request not accepted", NoAlert, ClassSSLError},
	{58, "CMP", 182, "REQUEST_REJECTED_BY_SERVER", "request rejected by server", NoAlert, ClassSSLError},
	{58, "CMP", 150, "SENDER_GENERALNAME_TYPE_NOT_SUPPORTED", "sender generalname type not supported", NoAlert, ClassSSLError},
	{58, "CMP", 151, "SRVCERT_DOES_NOT_VALIDATE_MSG", "srvcert does not validate msg", NoAlert, ClassSSLError},
	{58, "CMP", 184, "TOTAL_TIMEOUT", "total timeout", NoAlert, ClassSSLError},
	{58, "CMP", 152, "TRANSACTIONID_UNMATCHED", "transactionid unmatched", NoAlert, ClassSSLError},
	{58, "CMP", 159, "TRANSFER_ERROR", "transfer error", NoAlert, ClassSSLError},
	{58, "CMP", 133, "UNEXPECTED_PKIBODY", "unexpected pkibody", NoAlert, ClassSSLError},
	{58, "CMP", 185, "UNEXPECTED_PKISTATUS", "unexpected pkistatus", NoAlert, ClassSSLError},
	{58, "CMP", 153, "UNEXPECTED_PVNO", "unexpected pvno", NoAlert, ClassSSLError},
	{58, "CMP", 134, "UNKNOWN_ALGORITHM_ID", "unknown algorithm id", NoAlert, ClassSSLError},
	{58, "CMP", 135, "UNKNOWN_CERT_TYPE", "unknown cert type", NoAlert, ClassSSLError},
	{58, "CMP", 186, "UNKNOWN_PKISTATUS", "unknown pkistatus", NoAlert, ClassSSLError},
	{58, "CMP", 136, "UNSUPPORTED_ALGORITHM", "unsupported algorithm", NoAlert, ClassSSLError},
	{58, "CMP", 137, "UNSUPPORTED_KEY_TYPE", "unsupported key type", NoAlert, ClassSSLError},
	{58, "CMP", 154, "UNSUPPORTED_PROTECTION_ALG_DHBASEDMAC", "unsupported protection alg dhbasedmac", NoAlert, ClassSSLError},
	{58, "CMP", 175, "VALUE_TOO_LARGE", "value too large", NoAlert, ClassSSLError},
	{58, "CMP", 177, "VALUE_TOO_SMALL", "value too small", NoAlert, ClassSSLError},
	{58, "CMP", 138, "WRONG_ALGORITHM_OID", "wrong algorithm oid", NoAlert, ClassSSLError},
	{58, "CMP", 189, "WRONG_CERTID", "wrong certid", NoAlert, ClassSSLError},
	{58, "CMP", 187, "WRONG_CERTID_IN_RP", "wrong certid in rp", NoAlert, ClassSSLError},
	{58, "CMP", 155, "WRONG_PBM_VALUE", "wrong pbm value", NoAlert, ClassSSLError},
	{58, "CMP", 188, "WRONG_RP_COMPONENT_COUNT", "wrong rp component count", NoAlert, ClassSSLError},
	{58, "CMP", 173, "WRONG_SERIAL_IN_RP", "wrong serial in rp", NoAlert, ClassSSLError},
	{46, "CMS", 99, "ADD_SIGNER_ERROR", "add signer error", NoAlert, ClassSSLError},
	{46, "CMS", 161, "ATTRIBUTE_ERROR", "attribute error", NoAlert, ClassSSLError},
	{46, "CMS", 175, "CERTIFICATE_ALREADY_PRESENT", "certificate already present", NoAlert, ClassSSLError},
	{46, "CMS", 160, "CERTIFICATE_HAS_NO_KEYID", "certificate has no keyid", NoAlert, ClassSSLError},
	{46, "CMS", 100, "CERTIFICATE_VERIFY_ERROR", "certificate verify error", NoAlert, ClassSSLError},
	{46, "CMS", 184, "CIPHER_AEAD_SET_TAG_ERROR", "cipher aead set tag error", NoAlert, ClassSSLError},
	{46, "CMS", 185, "CIPHER_GET_TAG", "cipher get tag", NoAlert, ClassSSLError},
	{46, "CMS", 101, "CIPHER_INITIALISATION_ERROR", "cipher initialisation error", NoAlert, ClassSSLError},
	{46, "CMS", 102, "CIPHER_PARAMETER_INITIALISATION_ERROR", "cipher parameter initialisation error", NoAlert, ClassSSLError},
	{46, "CMS", 103, "CMS_DATAFINAL_ERROR", "cms datafinal error", NoAlert, ClassSSLError},
	{46, "CMS", 104, "CMS_LIB", "cms lib", NoAlert, ClassSSLError},
	{46, "CMS", 170, "CONTENTIDENTIFIER_MISMATCH", "contentidentifier mismatch", NoAlert, ClassSSLError},
	{46, "CMS", 105, "CONTENT_NOT_FOUND", "content not found", NoAlert, ClassSSLError},
	{46, "CMS", 171, "CONTENT_TYPE_MISMATCH", "content type mismatch", NoAlert, ClassSSLError},
	{46, "CMS", 106, "CONTENT_TYPE_NOT_COMPRESSED_DATA", "content type not compressed data", NoAlert, ClassSSLError},
	{46, "CMS", 107, "CONTENT_TYPE_NOT_ENVELOPED_DATA", "content type not enveloped data", NoAlert, ClassSSLError},
	{46, "CMS", 108, "CONTENT_TYPE_NOT_SIGNED_DATA", "content type not signed data", NoAlert, ClassSSLError},
	{46, "CMS", 109, "CONTENT_VERIFY_ERROR", "content verify error", NoAlert, ClassSSLError},
	{46, "CMS", 110, "CTRL_ERROR", "ctrl error", NoAlert, ClassSSLError},
	{46, "CMS", 111, "CTRL_FAILURE", "ctrl failure", NoAlert, ClassSSLError},
	{46, "CMS", 187, "DECODE_ERROR", "decode error", NoAlert, ClassSSLError},
	{46, "CMS", 112, "DECRYPT_ERROR", "decrypt error", NoAlert, ClassSSLError},
	{46, "CMS", 113, "ERROR_GETTING_PUBLIC_KEY", "error getting public key", NoAlert, ClassSSLError},
	{46, "CMS", 114, "ERROR_READING_MESSAGEDIGEST_ATTRIBUTE", "error reading messagedigest attribute", NoAlert, ClassSSLError},
	{46, "CMS", 115, "ERROR_SETTING_KEY", "error setting key", NoAlert, ClassSSLError},
	{46, "CMS", 116, "ERROR_SETTING_RECIPIENTINFO", "error setting recipientinfo", NoAlert, ClassSSLError},
	{46, "CMS", 183, "ESS_SIGNING_CERTID_MISMATCH_ERROR", "ess signing certid mismatch error", NoAlert, ClassSSLError},
	{46, "CMS", 117, "INVALID_ENCRYPTED_KEY_LENGTH", "invalid encrypted key length", NoAlert, ClassSSLError},
	{46, "CMS", 176, "INVALID_KEY_ENCRYPTION_PARAMETER", "invalid key encryption parameter", NoAlert, ClassSSLError},
	{46, "CMS", 118, "INVALID_KEY_LENGTH", "invalid key length", NoAlert, ClassSSLError},
	{46, "CMS", 190, "INVALID_LABEL", "invalid label", NoAlert, ClassSSLError},
	{46, "CMS", 191, "INVALID_OAEP_PARAMETERS", "invalid oaep parameters", NoAlert, ClassSSLError},
	{46, "CMS", 186, "KDF_PARAMETER_ERROR", "kdf parameter error", NoAlert, ClassSSLError},
	{46, "CMS", 119, "MD_BIO_INIT_ERROR", "md bio init error", NoAlert, ClassSSLError},
	{46, "CMS", 120, "MESSAGEDIGEST_ATTRIBUTE_WRONG_LENGTH", "messagedigest attribute wrong length", NoAlert, ClassSSLError},
	{46, "CMS", 121, "MESSAGEDIGEST_WRONG_LENGTH", "messagedigest wrong length", NoAlert, ClassSSLError},
	{46, "CMS", 172, "MSGSIGDIGEST_ERROR", "msgsigdigest error", NoAlert, ClassSSLError},
	{46, "CMS", 162, "MSGSIGDIGEST_VERIFICATION_FAILURE", "msgsigdigest verification failure", NoAlert, ClassSSLError},
	{46, "CMS", 163, "MSGSIGDIGEST_WRONG_LENGTH", "msgsigdigest wrong length", NoAlert, ClassSSLError},
	{46, "CMS", 164, "NEED_ONE_SIGNER", "need one signer", NoAlert, ClassSSLError},
	{46, "CMS", 165, "NOT_A_SIGNED_RECEIPT", "not a signed receipt", NoAlert, ClassSSLError},
	{46, "CMS", 122, "NOT_ENCRYPTED_DATA", "not encrypted data", NoAlert, ClassSSLError},
	{46, "CMS", 123, "NOT_KEK", "not kek", NoAlert, ClassSSLError},
	{46, "CMS", 181, "NOT_KEY_AGREEMENT", "not key agreement", NoAlert, ClassSSLError},
	{46, "CMS", 124, "NOT_KEY_TRANSPORT", "not key transport", NoAlert, ClassSSLError},
	{46, "CMS", 177, "NOT_PWRI", "not pwri", NoAlert, ClassSSLError},
	{46, "CMS", 125, "NOT_SUPPORTED_FOR_THIS_KEY_TYPE", "not supported for this key type", NoAlert, ClassSSLError},
	{46, "CMS", 126, "NO_CIPHER", "no cipher", NoAlert, ClassSSLError},
	{46, "CMS", 127, "NO_CONTENT", "no content", NoAlert, ClassSSLError},
	{46, "CMS", 173, "NO_CONTENT_TYPE", "no content type", NoAlert, ClassSSLError},
	{46, "CMS", 128, "NO_DEFAULT_DIGEST", "no default digest", NoAlert, ClassSSLError},
	{46, "CMS", 129, "NO_DIGEST_SET", "no digest set", NoAlert, ClassSSLError},
	{46, "CMS", 130, "NO_KEY", "no key", NoAlert, ClassSSLError},
	{46, "CMS", 174, "NO_KEY_OR_CERT", "no key or cert", NoAlert, ClassSSLError},
	{46, "CMS", 131, "NO_MATCHING_DIGEST", "no matching digest", NoAlert, ClassSSLError},
	{46, "CMS", 132, "NO_MATCHING_RECIPIENT", "no matching recipient", NoAlert, ClassSSLError},
	{46, "CMS", 166, "NO_MATCHING_SIGNATURE", "no matching signature", NoAlert, ClassSSLError},
	{46, "CMS", 167, "NO_MSGSIGDIGEST", "no msgsigdigest", NoAlert, ClassSSLError},
	{46, "CMS", 178, "NO_PASSWORD", "no password", NoAlert, ClassSSLError},
	{46, "CMS", 133, "NO_PRIVATE_KEY", "no private key", NoAlert, ClassSSLError},
	{46, "CMS", 134, "NO_PUBLIC_KEY", "no public key", NoAlert, ClassSSLError},
	{46, "CMS", 168, "NO_RECEIPT_REQUEST", "no receipt request", NoAlert, ClassSSLError},
	{46, "CMS", 135, "NO_SIGNERS", "no signers", NoAlert, ClassSSLError},
	{46, "CMS", 188, "PEER_KEY_ERROR", "peer key error", NoAlert, ClassSSLError},
	{46, "CMS", 136, "PRIVATE_KEY_DOES_NOT_MATCH_CERTIFICATE", "private key does not match certificate", NoAlert, ClassSSLError},
	{46, "CMS", 169, "RECEIPT_DECODE_ERROR", "receipt decode error", NoAlert, ClassSSLError},
	{46, "CMS", 137, "RECIPIENT_ERROR", "recipient error", NoAlert, ClassSSLError},
	{46, "CMS", 189, "SHARED_INFO_ERROR", "shared info error", NoAlert, ClassSSLError},
	{46, "CMS", 138, "SIGNER_CERTIFICATE_NOT_FOUND", "signer certificate not found", NoAlert, ClassSSLError},
	{46, "CMS", 139, "SIGNFINAL_ERROR", "signfinal error", NoAlert, ClassSSLError},
	{46, "CMS", 140, "SMIME_TEXT_ERROR", "smime text error", NoAlert, ClassSSLError},
	{46, "CMS", 141, "STORE_INIT_ERROR", "store init error", NoAlert, ClassSSLError},
	{46, "CMS", 142, "TYPE_NOT_COMPRESSED_DATA", "type not compressed data", NoAlert, ClassSSLError},
	{46, "CMS", 143, "TYPE_NOT_DATA", "type not data", NoAlert, ClassSSLError},
	{46, "CMS", 144, "TYPE_NOT_DIGESTED_DATA", "type not digested data", NoAlert, ClassSSLError},
	{46, "CMS", 145, "TYPE_NOT_ENCRYPTED_DATA", "type not encrypted data", NoAlert, ClassSSLError},
	{46, "CMS", 146, "TYPE_NOT_ENVELOPED_DATA", "type not enveloped data", NoAlert, ClassSSLError},
	{46, "CMS", 147, "UNABLE_TO_FINALIZE_CONTEXT", "unable to finalize context", NoAlert, ClassSSLError},
	{46, "CMS", 148, "UNKNOWN_CIPHER", "unknown cipher", NoAlert, ClassSSLError},
	{46, "CMS", 149, "UNKNOWN_DIGEST_ALGORITHM", "unknown digest algorithm", NoAlert, ClassSSLError},
	{46, "CMS", 150, "UNKNOWN_ID", "unknown id", NoAlert, ClassSSLError},
	{46, "CMS", 151, "UNSUPPORTED_COMPRESSION_ALGORITHM", "unsupported compression algorithm", NoAlert, ClassSSLError},
	{46, "CMS", 194, "UNSUPPORTED_CONTENT_ENCRYPTION_ALGORITHM", "unsupported content encryption algorithm", NoAlert, ClassSSLError},
	{46, "CMS", 152, "UNSUPPORTED_CONTENT_TYPE", "unsupported content type", NoAlert, ClassSSLError},
	{46, "CMS", 192, "UNSUPPORTED_ENCRYPTION_TYPE", "unsupported encryption type", NoAlert, ClassSSLError},
	{46, "CMS", 153, "UNSUPPORTED_KEK_ALGORITHM", "unsupported kek algorithm", NoAlert, ClassSSLError},
	{46, "CMS", 179, "UNSUPPORTED_KEY_ENCRYPTION_ALGORITHM", "unsupported key encryption algorithm", NoAlert, ClassSSLError},
	{46, "CMS", 193, "UNSUPPORTED_LABEL_SOURCE", "unsupported label source", NoAlert, ClassSSLError},
	{46, "CMS", 155, "UNSUPPORTED_RECIPIENTINFO_TYPE", "unsupported recipientinfo type", NoAlert, ClassSSLError},
	{46, "CMS", 154, "UNSUPPORTED_RECIPIENT_TYPE", "unsupported recipient type", NoAlert, ClassSSLError},
	{46, "CMS", 156, "UNSUPPORTED_TYPE", "unsupported type", NoAlert, ClassSSLError},
	{46, "CMS", 157, "UNWRAP_ERROR", "unwrap error", NoAlert, ClassSSLError},
	{46, "CMS", 180, "UNWRAP_FAILURE", "unwrap failure", NoAlert, ClassSSLError},
	{46, "CMS", 158, "VERIFICATION_FAILURE", "verification failure", NoAlert, ClassSSLError},
	{46, "CMS", 159, "WRAP_ERROR", "wrap error", NoAlert, ClassSSLError},
	{41, "COMP", 99, "ZLIB_DEFLATE_ERROR", "zlib deflate error", NoAlert, ClassSSLError},
	{41, "COMP", 100, "ZLIB_INFLATE_ERROR", "zlib inflate error", NoAlert, ClassSSLError},
	{41, "COMP", 101, "ZLIB_NOT_SUPPORTED", "zlib not supported", NoAlert, ClassSSLError},
	{14, "CONF", 110, "ERROR_LOADING_DSO", "error loading dso", NoAlert, ClassSSLError},
	{14, "CONF", 122, "INVALID_PRAGMA", "invalid pragma", NoAlert, ClassSSLError},
	{14, "CONF", 115, "LIST_CANNOT_BE_NULL", "list cannot be null", NoAlert, ClassSSLError},
	{14, "CONF", 123, "MANDATORY_BRACES_IN_VARIABLE_EXPANSION", "mandatory braces in variable expansion", NoAlert, ClassSSLError},
	{14, "CONF", 100, "MISSING_CLOSE_SQUARE_BRACKET", "missing close square bracket", NoAlert, ClassSSLError},
	{14, "CONF", 101, "MISSING_EQUAL_SIGN", "missing equal sign", NoAlert, ClassSSLError},
	{14, "CONF", 112, "MISSING_INIT_FUNCTION", "missing init function", NoAlert, ClassSSLError},
	{14, "CONF", 109, "MODULE_INITIALIZATION_ERROR", "module initialization error", NoAlert, ClassSSLError},
	{14, "CONF", 102, "NO_CLOSE_BRACE", "no close brace", NoAlert, ClassSSLError},
	{14, "CONF", 105, "NO_CONF", "no conf", NoAlert, ClassSSLError},
	{14, "CONF", 106, "NO_CONF_OR_ENVIRONMENT_VARIABLE", "no conf or environment variable", NoAlert, ClassSSLError},
	{14, "CONF", 107, "NO_SECTION", "no section", NoAlert, ClassSSLError},
	{14, "CONF", 114, "NO_SUCH_FILE", "no such file", NoAlert, ClassSSLError},
	{14, "CONF", 108, "NO_VALUE", "no value", NoAlert, ClassSSLError},
	{14, "CONF", 121, "NUMBER_TOO_LARGE", "number too large", NoAlert, ClassSSLError},
	{14, "CONF", 124, "OPENSSL_CONF_REFERENCES_MISSING_SECTION", "openssl conf references missing section", NoAlert, ClassSSLError},
	{14, "CONF", 111, "RECURSIVE_DIRECTORY_INCLUDE", "recursive directory include", NoAlert, ClassSSLError},
	{14, "CONF", 125, "RELATIVE_PATH", "relative path", NoAlert, ClassSSLError},
	{14, "CONF", 117, "SSL_COMMAND_SECTION_EMPTY", "ssl command section empty", NoAlert, ClassSSLError},
	{14, "CONF", 118, "SSL_COMMAND_SECTION_NOT_FOUND", "ssl command section not found", NoAlert, ClassSSLError},
	{14, "CONF", 119, "SSL_SECTION_EMPTY", "ssl section empty", NoAlert, ClassSSLError},
	{14, "CONF", 120, "SSL_SECTION_NOT_FOUND", "ssl section not found", NoAlert, ClassSSLError},
	{14, "CONF", 103, "UNABLE_TO_CREATE_NEW_SECTION", "unable to create new section", NoAlert, ClassSSLError},
	{14, "CONF", 113, "UNKNOWN_MODULE_NAME", "unknown module name", NoAlert, ClassSSLError},
	{14, "CONF", 116, "VARIABLE_EXPANSION_TOO_LONG", "variable expansion too long", NoAlert, ClassSSLError},
	{14, "CONF", 104, "VARIABLE_HAS_NO_VALUE", "variable has no value", NoAlert, ClassSSLError},
	{56, "CRMF", 100, "BAD_PBM_ITERATIONCOUNT", "bad pbm iterationcount", NoAlert, ClassSSLError},
	{56, "CRMF", 102, "CRMFERROR", "crmferror", NoAlert, ClassSSLError},
	{56, "CRMF", 103, "ERROR", "error", NoAlert, ClassSSLError},
	{56, "CRMF", 104, "ERROR_DECODING_CERTIFICATE", "error decoding certificate", NoAlert, ClassSSLError},
	{56, "CRMF", 105, "ERROR_DECRYPTING_CERTIFICATE", "error decrypting certificate", NoAlert, ClassSSLError},
	{56, "CRMF", 106, "ERROR_DECRYPTING_SYMMETRIC_KEY", "error decrypting symmetric key", NoAlert, ClassSSLError},
	{56, "CRMF", 107, "FAILURE_OBTAINING_RANDOM", "failure obtaining random", NoAlert, ClassSSLError},
	{56, "CRMF", 108, "ITERATIONCOUNT_BELOW_100", "iterationcount below 100", NoAlert, ClassSSLError},
	{56, "CRMF", 101, "MALFORMED_IV", "malformed iv", NoAlert, ClassSSLError},
	{56, "CRMF", 109, "NULL_ARGUMENT", "null argument", NoAlert, ClassSSLError},
	{56, "CRMF", 113, "POPOSKINPUT_NOT_SUPPORTED", "poposkinput not supported", NoAlert, ClassSSLError},
	{56, "CRMF", 117, "POPO_INCONSISTENT_PUBLIC_KEY", "popo inconsistent public key", NoAlert, ClassSSLError},
	{56, "CRMF", 121, "POPO_MISSING", "popo missing", NoAlert, ClassSSLError},
	{56, "CRMF", 118, "POPO_MISSING_PUBLIC_KEY", "popo missing public key", NoAlert, ClassSSLError},
	{56, "CRMF", 119, "POPO_MISSING_SUBJECT", "popo missing subject", NoAlert, ClassSSLError},
	{56, "CRMF", 120, "POPO_RAVERIFIED_NOT_ACCEPTED", "popo raverified not accepted", NoAlert, ClassSSLError},
	{56, "CRMF", 110, "SETTING_MAC_ALGOR_FAILURE", "setting mac algor failure", NoAlert, ClassSSLError},
	{56, "CRMF", 111, "SETTING_OWF_ALGOR_FAILURE", "setting owf algor failure", NoAlert, ClassSSLError},
	{56, "CRMF", 112, "UNSUPPORTED_ALGORITHM", "unsupported algorithm", NoAlert, ClassSSLError},
	{56, "CRMF", 114, "UNSUPPORTED_CIPHER", "unsupported cipher", NoAlert, ClassSSLError},
	{56, "CRMF", 115, "UNSUPPORTED_METHOD_FOR_CREATING_POPO", "unsupported method for creating popo", NoAlert, ClassSSLError},
	{56, "CRMF", 116, "UNSUPPORTED_POPO_METHOD", "unsupported popo method", NoAlert, ClassSSLError},
	{15, "CRYPTO", 117, "BAD_ALGORITHM_NAME", "bad algorithm name", NoAlert, ClassSSLError},
	{15, "CRYPTO", 118, "CONFLICTING_NAMES", "conflicting names", NoAlert, ClassSSLError},
	{15, "CRYPTO", 101, "FIPS_MODE_NOT_SUPPORTED", "", NoAlert, ClassSSLError},
	{15, "CRYPTO", 121, "HEX_STRING_TOO_SHORT", "hex string too short", NoAlert, ClassSSLError},
	{15, "CRYPTO", 102, "ILLEGAL_HEX_DIGIT", "illegal hex digit", NoAlert, ClassSSLError},
	{15, "CRYPTO", 106, "INSUFFICIENT_DATA_SPACE", "insufficient data space", NoAlert, ClassSSLError},
	{15, "CRYPTO", 107, "INSUFFICIENT_PARAM_SIZE", "insufficient param size", NoAlert, ClassSSLError},
	{15, "CRYPTO", 108, "INSUFFICIENT_SECURE_DATA_SPACE", "insufficient secure data space", NoAlert, ClassSSLError},
	{15, "CRYPTO", 122, "INVALID_NEGATIVE_VALUE", "invalid negative value", NoAlert, ClassSSLError},
	{15, "CRYPTO", 109, "INVALID_NULL_ARGUMENT", "invalid null argument", NoAlert, ClassSSLError},
	{15, "CRYPTO", 110, "INVALID_OSSL_PARAM_TYPE", "invalid ossl param type", NoAlert, ClassSSLError},
	{15, "CRYPTO", 103, "ODD_NUMBER_OF_DIGITS", "odd number of digits", NoAlert, ClassSSLError},
	{15, "CRYPTO", 104, "PROVIDER_ALREADY_EXISTS", "provider already exists", NoAlert, ClassSSLError},
	{15, "CRYPTO", 105, "PROVIDER_SECTION_ERROR", "provider section error", NoAlert, ClassSSLError},
	{15, "CRYPTO", 119, "RANDOM_SECTION_ERROR", "random section error", NoAlert, ClassSSLError},
	{15, "CRYPTO", 111, "SECURE_MALLOC_FAILURE", "secure malloc failure", NoAlert, ClassSSLError},
	{15, "CRYPTO", 112, "STRING_TOO_LONG", "string too long", NoAlert, ClassSSLError},
	{15, "CRYPTO", 113, "TOO_MANY_BYTES", "too many bytes", NoAlert, ClassSSLError},
	{15, "CRYPTO", 114, "TOO_MANY_RECORDS", "too many records", NoAlert, ClassSSLError},
	{15, "CRYPTO", 116, "TOO_SMALL_BUFFER", "too small buffer", NoAlert, ClassSSLError},
	{15, "CRYPTO", 120, "UNKNOWN_NAME_IN_RANDOM_SECTION", "unknown name in random section", NoAlert, ClassSSLError},
	{15, "CRYPTO", 115, "ZERO_LENGTH_NUMBER", "zero length number", NoAlert, ClassSSLError},
	{50, "CT", 108, "BASE64_DECODE_ERROR", "base64 decode error", NoAlert, ClassSSLError},
	{50, "CT", 100, "INVALID_LOG_ID_LENGTH", "invalid log id length", NoAlert, ClassSSLError},
	{50, "CT", 109, "LOG_CONF_INVALID", "log conf invalid", NoAlert, ClassSSLError},
	{50, "CT", 110, "LOG_CONF_INVALID_KEY", "log conf invalid key", NoAlert, ClassSSLError},
	{50, "CT", 111, "LOG_CONF_MISSING_DESCRIPTION", "log conf missing description", NoAlert, ClassSSLError},
	{50, "CT", 112, "LOG_CONF_MISSING_KEY", "log conf missing key", NoAlert, ClassSSLError},
	{50, "CT", 113, "LOG_KEY_INVALID", "log key invalid", NoAlert, ClassSSLError},
	{50, "CT", 116, "SCT_FUTURE_TIMESTAMP", "sct future timestamp", NoAlert, ClassSSLError},
	{50, "CT", 104, "SCT_INVALID", "sct invalid", NoAlert, ClassSSLError},
	{50, "CT", 107, "SCT_INVALID_SIGNATURE", "sct invalid signature", NoAlert, ClassSSLError},
	{50, "CT", 105, "SCT_LIST_INVALID", "sct list invalid", NoAlert, ClassSSLError},
	{50, "CT", 114, "SCT_LOG_ID_MISMATCH", "sct log id mismatch", NoAlert, ClassSSLError},
	{50, "CT", 106, "SCT_NOT_SET", "sct not set", NoAlert, ClassSSLError},
	{50, "CT", 115, "SCT_UNSUPPORTED_VERSION", "sct unsupported version", NoAlert, ClassSSLError},
	{50, "CT", 101, "UNRECOGNIZED_SIGNATURE_NID", "unrecognized signature nid", NoAlert, ClassSSLError},
	{50, "CT", 102, "UNSUPPORTED_ENTRY_TYPE", "unsupported entry type", NoAlert, ClassSSLError},
	{50, "CT", 103, "UNSUPPORTED_VERSION", "unsupported version", NoAlert, ClassSSLError},
	{5, "DH", 127, "BAD_FFC_PARAMETERS", "bad ffc parameters", NoAlert, ClassSSLError},
	{5, "DH", 101, "BAD_GENERATOR", "bad generator", NoAlert, ClassSSLError},
	{5, "DH", 109, "BN_DECODE_ERROR", "bn decode error", NoAlert, ClassSSLError},
	{5, "DH", 106, "BN_ERROR", "bn error", NoAlert, ClassSSLError},
	{5, "DH", 115, "CHECK_INVALID_J_VALUE", "check invalid j value", NoAlert, ClassSSLError},
	{5, "DH", 116, "CHECK_INVALID_Q_VALUE", "check invalid q value", NoAlert, ClassSSLError},
	{5, "DH", 122, "CHECK_PUBKEY_INVALID", "check pubkey invalid", NoAlert, ClassSSLError},
	{5, "DH", 123, "CHECK_PUBKEY_TOO_LARGE", "check pubkey too large", NoAlert, ClassSSLError},
	{5, "DH", 124, "CHECK_PUBKEY_TOO_SMALL", "check pubkey too small", NoAlert, ClassSSLError},
	{5, "DH", 117, "CHECK_P_NOT_PRIME", "check p not prime", NoAlert, ClassSSLError},
	{5, "DH", 118, "CHECK_P_NOT_SAFE_PRIME", "check p not safe prime", NoAlert, ClassSSLError},
	{5, "DH", 119, "CHECK_Q_NOT_PRIME", "check q not prime", NoAlert, ClassSSLError},
	{5, "DH", 104, "DECODE_ERROR", "decode error", NoAlert, ClassSSLError},
	{5, "DH", 110, "INVALID_PARAMETER_NAME", "invalid parameter name", NoAlert, ClassSSLError},
	{5, "DH", 114, "INVALID_PARAMETER_NID", "invalid parameter nid", NoAlert, ClassSSLError},
	{5, "DH", 102, "INVALID_PUBKEY", "invalid public key", NoAlert, ClassSSLError},
	{5, "DH", 128, "INVALID_SECRET", "invalid secret", NoAlert, ClassSSLError},
	{5, "DH", 112, "KDF_PARAMETER_ERROR", "kdf parameter error", NoAlert, ClassSSLError},
	{5, "DH", 108, "KEYS_NOT_SET", "keys not set", NoAlert, ClassSSLError},
	{5, "DH", 125, "MISSING_PUBKEY", "missing pubkey", NoAlert, ClassSSLError},
	{5, "DH", 103, "MODULUS_TOO_LARGE", "modulus too large", NoAlert, ClassSSLError},
	{5, "DH", 126, "MODULUS_TOO_SMALL", "modulus too small", NoAlert, ClassSSLError},
	{5, "DH", 120, "NOT_SUITABLE_GENERATOR", "not suitable generator", NoAlert, ClassSSLError},
	{5, "DH", 107, "NO_PARAMETERS_SET", "no parameters set", NoAlert, ClassSSLError},
	{5, "DH", 100, "NO_PRIVATE_VALUE", "no private value", NoAlert, ClassSSLError},
	{5, "DH", 105, "PARAMETER_ENCODING_ERROR", "parameter encoding error", NoAlert, ClassSSLError},
	{5, "DH", 111, "PEER_KEY_ERROR", "peer key error", NoAlert, ClassSSLError},
	{5, "DH", 113, "SHARED_INFO_ERROR", "shared info error", NoAlert, ClassSSLError},
	{5, "DH", 121, "UNABLE_TO_CHECK_GENERATOR", "unable to check generator", NoAlert, ClassSSLError},
	{10, "DSA", 114, "BAD_FFC_PARAMETERS", "bad ffc parameters", NoAlert, ClassSSLError},
	{10, "DSA", 102, "BAD_Q_VALUE", "bad q value", NoAlert, ClassSSLError},
	{10, "DSA", 108, "BN_DECODE_ERROR", "bn decode error", NoAlert, ClassSSLError},
	{10, "DSA", 109, "BN_ERROR", "bn error", NoAlert, ClassSSLError},
	{10, "DSA", 104, "DECODE_ERROR", "decode error", NoAlert, ClassSSLError},
	{10, "DSA", 106, "INVALID_DIGEST_TYPE", "invalid digest type", NoAlert, ClassSSLError},
	{10, "DSA", 112, "INVALID_PARAMETERS", "invalid parameters", NoAlert, ClassSSLError},
	{10, "DSA", 101, "MISSING_PARAMETERS", "missing parameters", NoAlert, ClassSSLError},
	{10, "DSA", 111, "MISSING_PRIVATE_KEY", "missing private key", NoAlert, ClassSSLError},
	{10, "DSA", 103, "MODULUS_TOO_LARGE", "modulus too large", NoAlert, ClassSSLError},
	{10, "DSA", 107, "NO_PARAMETERS_SET", "no parameters set", NoAlert, ClassSSLError},
	{10, "DSA", 105, "PARAMETER_ENCODING_ERROR", "parameter encoding error", NoAlert, ClassSSLError},
	{10, "DSA", 115, "P_NOT_PRIME", "p not prime", NoAlert, ClassSSLError},
	{10, "DSA", 113, "Q_NOT_PRIME", "q not prime", NoAlert, ClassSSLError},
	{10, "DSA", 110, "SEED_LEN_SMALL", "seed_len is less than the length of q", NoAlert, ClassSSLError},
	{10, "DSA", 116, "TOO_MANY_RETRIES", "too many retries", NoAlert, ClassSSLError},
	{37, "DSO", 100, "CTRL_FAILED", "control command failed", NoAlert, ClassSSLError},
	{37, "DSO", 110, "DSO_ALREADY_LOADED", "dso already loaded", NoAlert, ClassSSLError},
	{37, "DSO", 113, "EMPTY_FILE_STRUCTURE", "empty file structure", NoAlert, ClassSSLError},
	{37, "DSO", 114, "FAILURE", "failure", NoAlert, ClassSSLError},
	{37, "DSO", 101, "FILENAME_TOO_BIG", "filename too big", NoAlert, ClassSSLError},
	{37, "DSO", 102, "FINISH_FAILED", "cleanup method function failed", NoAlert, ClassSSLError},
	{37, "DSO", 115, "INCORRECT_FILE_SYNTAX", "incorrect file syntax", NoAlert, ClassSSLError},
	{37, "DSO", 103, "LOAD_FAILED", "could not load the shared library", NoAlert, ClassSSLError},
	{37, "DSO", 109, "NAME_TRANSLATION_FAILED", "name translation failed", NoAlert, ClassSSLError},
	{37, "DSO", 111, "NO_FILENAME", "no filename", NoAlert, ClassSSLError},
	{37, "DSO", 104, "NULL_HANDLE", "a null shared library handle was used", NoAlert, ClassSSLError},
	{37, "DSO", 112, "SET_FILENAME_FAILED", "set filename failed", NoAlert, ClassSSLError},
	{37, "DSO", 105, "STACK_ERROR", "the meth_data stack is corrupt", NoAlert, ClassSSLError},
	{37, "DSO", 106, "SYM_FAILURE", "could not bind to the requested symbol name", NoAlert, ClassSSLError},
	{37, "DSO", 107, "UNLOAD_FAILED", "could not unload the shared library", NoAlert, ClassSSLError},
	{37, "DSO", 108, "UNSUPPORTED", "functionality not supported", NoAlert, ClassSSLError},
	{16, "EC", 115, "ASN1_ERROR", "asn1 error", NoAlert, ClassSSLError},
	{16, "EC", 156, "BAD_SIGNATURE", "bad signature", NoAlert, ClassSSLError},
	{16, "EC", 144, "BIGNUM_OUT_OF_RANGE", "bignum out of range", NoAlert, ClassSSLError},
	{16, "EC", 100, "BUFFER_TOO_SMALL", "buffer too small", NoAlert, ClassSSLError},
	{16, "EC", 165, "CANNOT_INVERT", "cannot invert", NoAlert, ClassSSLError},
	{16, "EC", 146, "COORDINATES_OUT_OF_RANGE", "coordinates out of range", NoAlert, ClassSSLError},
	{16, "EC", 160, "CURVE_DOES_NOT_SUPPORT_ECDH", "curve does not support ecdh", NoAlert, ClassSSLError},
	{16, "EC", 170, "CURVE_DOES_NOT_SUPPORT_ECDSA", "curve does not support ecdsa", NoAlert, ClassSSLError},
	{16, "EC", 159, "CURVE_DOES_NOT_SUPPORT_SIGNING", "curve does not support signing", NoAlert, ClassSSLError},
	{16, "EC", 142, "DECODE_ERROR", "decode error", NoAlert, ClassSSLError},
	{16, "EC", 118, "DISCRIMINANT_IS_ZERO", "discriminant is zero", NoAlert, ClassSSLError},
	{16, "EC", 119, "EC_GROUP_NEW_BY_NAME_FAILURE", "ec group new by name failure", NoAlert, ClassSSLError},
	{16, "EC", 127, "EXPLICIT_PARAMS_NOT_SUPPORTED", "explicit params not supported", NoAlert, ClassSSLError},
	{16, "EC", 166, "FAILED_MAKING_PUBLIC_KEY", "failed making public key", NoAlert, ClassSSLError},
	{16, "EC", 143, "FIELD_TOO_LARGE", "field too large", NoAlert, ClassSSLError},
	{16, "EC", 147, "GF2M_NOT_SUPPORTED", "gf2m not supported", NoAlert, ClassSSLError},
	{16, "EC", 120, "GROUP2PKPARAMETERS_FAILURE", "group2pkparameters failure", NoAlert, ClassSSLError},
	{16, "EC", 121, "I2D_ECPKPARAMETERS_FAILURE", "i2d ecpkparameters failure", NoAlert, ClassSSLError},
	{16, "EC", 101, "INCOMPATIBLE_OBJECTS", "incompatible objects", NoAlert, ClassSSLError},
	{16, "EC", 168, "INVALID_A", "invalid a", NoAlert, ClassSSLError},
	{16, "EC", 112, "INVALID_ARGUMENT", "invalid argument", NoAlert, ClassSSLError},
	{16, "EC", 169, "INVALID_B", "invalid b", NoAlert, ClassSSLError},
	{16, "EC", 171, "INVALID_COFACTOR", "invalid cofactor", NoAlert, ClassSSLError},
	{16, "EC", 110, "INVALID_COMPRESSED_POINT", "invalid compressed point", NoAlert, ClassSSLError},
	{16, "EC", 109, "INVALID_COMPRESSION_BIT", "invalid compression bit", NoAlert, ClassSSLError},
	{16, "EC", 141, "INVALID_CURVE", "invalid curve", NoAlert, ClassSSLError},
	{16, "EC", 151, "INVALID_DIGEST", "invalid digest", NoAlert, ClassSSLError},
	{16, "EC", 138, "INVALID_DIGEST_TYPE", "invalid digest type", NoAlert, ClassSSLError},
	{16, "EC", 102, "INVALID_ENCODING", "invalid encoding", NoAlert, ClassSSLError},
	{16, "EC", 103, "INVALID_FIELD", "invalid field", NoAlert, ClassSSLError},
	{16, "EC", 104, "INVALID_FORM", "invalid form", NoAlert, ClassSSLError},
	{16, "EC", 173, "INVALID_GENERATOR", "invalid generator", NoAlert, ClassSSLError},
	{16, "EC", 122, "INVALID_GROUP_ORDER", "invalid group order", NoAlert, ClassSSLError},
	{16, "EC", 116, "INVALID_KEY", "invalid key", NoAlert, ClassSSLError},
	{16, "EC", 117, "INVALID_LENGTH", "invalid length", NoAlert, ClassSSLError},
	{16, "EC", 174, "INVALID_NAMED_GROUP_CONVERSION", "invalid named group conversion", NoAlert, ClassSSLError},
	{16, "EC", 161, "INVALID_OUTPUT_LENGTH", "invalid output length", NoAlert, ClassSSLError},
	{16, "EC", 172, "INVALID_P", "invalid p", NoAlert, ClassSSLError},
	{16, "EC", 133, "INVALID_PEER_KEY", "invalid peer key", NoAlert, ClassSSLError},
	{16, "EC", 132, "INVALID_PENTANOMIAL_BASIS", "invalid pentanomial basis", NoAlert, ClassSSLError},
	{16, "EC", 123, "INVALID_PRIVATE_KEY", "invalid private key", NoAlert, ClassSSLError},
	{16, "EC", 175, "INVALID_SEED", "invalid seed", NoAlert, ClassSSLError},
	{16, "EC", 137, "INVALID_TRINOMIAL_BASIS", "invalid trinomial basis", NoAlert, ClassSSLError},
	{16, "EC", 148, "KDF_PARAMETER_ERROR", "kdf parameter error", NoAlert, ClassSSLError},
	{16, "EC", 140, "KEYS_NOT_SET", "keys not set", NoAlert, ClassSSLError},
	{16, "EC", 136, "LADDER_POST_FAILURE", "ladder post failure", NoAlert, ClassSSLError},
	{16, "EC", 153, "LADDER_PRE_FAILURE", "ladder pre failure", NoAlert, ClassSSLError},
	{16, "EC", 162, "LADDER_STEP_FAILURE", "ladder step failure", NoAlert, ClassSSLError},
	{16, "EC", 167, "MISSING_OID", "missing OID", NoAlert, ClassSSLError},
	{16, "EC", 124, "MISSING_PARAMETERS", "missing parameters", NoAlert, ClassSSLError},
	{16, "EC", 125, "MISSING_PRIVATE_KEY", "missing private key", NoAlert, ClassSSLError},
	{16, "EC", 157, "NEED_NEW_SETUP_VALUES", "need new setup values", NoAlert, ClassSSLError},
	{16, "EC", 135, "NOT_A_NIST_PRIME", "not a NIST prime", NoAlert, ClassSSLError},
	{16, "EC", 126, "NOT_IMPLEMENTED", "not implemented", NoAlert, ClassSSLError},
	{16, "EC", 111, "NOT_INITIALIZED", "not initialized", NoAlert, ClassSSLError},
	{16, "EC", 139, "NO_PARAMETERS_SET", "no parameters set", NoAlert, ClassSSLError},
	{16, "EC", 154, "NO_PRIVATE_VALUE", "no private value", NoAlert, ClassSSLError},
	{16, "EC", 152, "OPERATION_NOT_SUPPORTED", "operation not supported", NoAlert, ClassSSLError},
	{16, "EC", 134, "PASSED_NULL_PARAMETER", "passed null parameter", NoAlert, ClassSSLError},
	{16, "EC", 149, "PEER_KEY_ERROR", "peer key error", NoAlert, ClassSSLError},
	{16, "EC", 155, "POINT_ARITHMETIC_FAILURE", "point arithmetic failure", NoAlert, ClassSSLError},
	{16, "EC", 106, "POINT_AT_INFINITY", "point at infinity", NoAlert, ClassSSLError},
	{16, "EC", 163, "POINT_COORDINATES_BLIND_FAILURE", "point coordinates blind failure", NoAlert, ClassSSLError},
	{16, "EC", 107, "POINT_IS_NOT_ON_CURVE", "point is not on curve", NoAlert, ClassSSLError},
	{16, "EC", 158, "RANDOM_NUMBER_GENERATION_FAILED", "random number generation failed", NoAlert, ClassSSLError},
	{16, "EC", 150, "SHARED_INFO_ERROR", "shared info error", NoAlert, ClassSSLError},
	{16, "EC", 108, "SLOT_FULL", "slot full", NoAlert, ClassSSLError},
	{16, "EC", 176, "TOO_MANY_RETRIES", "too many retries", NoAlert, ClassSSLError},
	{16, "EC", 113, "UNDEFINED_GENERATOR", "undefined generator", NoAlert, ClassSSLError},
	{16, "EC", 128, "UNDEFINED_ORDER", "undefined order", NoAlert, ClassSSLError},
	{16, "EC", 164, "UNKNOWN_COFACTOR", "unknown cofactor", NoAlert, ClassSSLError},
	{16, "EC", 129, "UNKNOWN_GROUP", "unknown group", NoAlert, ClassSSLError},
	{16, "EC", 114, "UNKNOWN_ORDER", "unknown order", NoAlert, ClassSSLError},
	{16, "EC", 131, "UNSUPPORTED_FIELD", "unsupported field", NoAlert, ClassSSLError},
	{16, "EC", 145, "WRONG_CURVE_PARAMETERS", "wrong curve parameters", NoAlert, ClassSSLError},
	{16, "EC", 130, "WRONG_ORDER", "wrong order", NoAlert, ClassSSLError},
	{38, "ENGINE", 100, "ALREADY_LOADED", "already loaded", NoAlert, ClassSSLError},
	{38, "ENGINE", 133, "ARGUMENT_IS_NOT_A_NUMBER", "argument is not a number", NoAlert, ClassSSLError},
	{38, "ENGINE", 134, "CMD_NOT_EXECUTABLE", "cmd not executable", NoAlert, ClassSSLError},
	{38, "ENGINE", 135, "COMMAND_TAKES_INPUT", "command takes input", NoAlert, ClassSSLError},
	{38, "ENGINE", 136, "COMMAND_TAKES_NO_INPUT", "command takes no input", NoAlert, ClassSSLError},
	{38, "ENGINE", 103, "CONFLICTING_ENGINE_ID", "conflicting engine id", NoAlert, ClassSSLError},
	{38, "ENGINE", 119, "CTRL_COMMAND_NOT_IMPLEMENTED", "ctrl command not implemented", NoAlert, ClassSSLError},
	{38, "ENGINE", 104, "DSO_FAILURE", "DSO failure", NoAlert, ClassSSLError},
	{38, "ENGINE", 132, "DSO_NOT_FOUND", "dso not found", NoAlert, ClassSSLError},
	{38, "ENGINE", 148, "ENGINES_SECTION_ERROR", "engines section error", NoAlert, ClassSSLError},
	{38, "ENGINE", 102, "ENGINE_CONFIGURATION_ERROR", "engine configuration error", NoAlert, ClassSSLError},
	{38, "ENGINE", 105, "ENGINE_IS_NOT_IN_LIST", "engine is not in the list", NoAlert, ClassSSLError},
	{38, "ENGINE", 149, "ENGINE_SECTION_ERROR", "engine section error", NoAlert, ClassSSLError},
	{38, "ENGINE", 128, "FAILED_LOADING_PRIVATE_KEY", "failed loading private key", NoAlert, ClassSSLError},
	{38, "ENGINE", 129, "FAILED_LOADING_PUBLIC_KEY", "failed loading public key", NoAlert, ClassSSLError},
	{38, "ENGINE", 106, "FINISH_FAILED", "finish failed", NoAlert, ClassSSLError},
	{38, "ENGINE", 108, "ID_OR_NAME_MISSING", "'id' or 'name' missing", NoAlert, ClassSSLError},
	{38, "ENGINE", 109, "INIT_FAILED", "init failed", NoAlert, ClassSSLError},
	{38, "ENGINE", 110, "INTERNAL_LIST_ERROR", "internal list error", NoAlert, ClassSSLError},
	{38, "ENGINE", 143, "INVALID_ARGUMENT", "invalid argument", NoAlert, ClassSSLError},
	{38, "ENGINE", 137, "INVALID_CMD_NAME", "invalid cmd name", NoAlert, ClassSSLError},
	{38, "ENGINE", 138, "INVALID_CMD_NUMBER", "invalid cmd number", NoAlert, ClassSSLError},
	{38, "ENGINE", 151, "INVALID_INIT_VALUE", "invalid init value", NoAlert, ClassSSLError},
	{38, "ENGINE", 150, "INVALID_STRING", "invalid string", NoAlert, ClassSSLError},
	{38, "ENGINE", 117, "NOT_INITIALISED", "not initialised", NoAlert, ClassSSLError},
	{38, "ENGINE", 112, "NOT_LOADED", "not loaded", NoAlert, ClassSSLError},
	{38, "ENGINE", 120, "NO_CONTROL_FUNCTION", "no control function", NoAlert, ClassSSLError},
	{38, "ENGINE", 144, "NO_INDEX", "no index", NoAlert, ClassSSLError},
	{38, "ENGINE", 125, "NO_LOAD_FUNCTION", "no load function", NoAlert, ClassSSLError},
	{38, "ENGINE", 130, "NO_REFERENCE", "no reference", NoAlert, ClassSSLError},
	{38, "ENGINE", 116, "NO_SUCH_ENGINE", "no such engine", NoAlert, ClassSSLError},
	{38, "ENGINE", 146, "UNIMPLEMENTED_CIPHER", "unimplemented cipher", NoAlert, ClassSSLError},
	{38, "ENGINE", 147, "UNIMPLEMENTED_DIGEST", "unimplemented digest", NoAlert, ClassSSLError},
	{38, "ENGINE", 101, "UNIMPLEMENTED_PUBLIC_KEY_METHOD", "unimplemented public key method", NoAlert, ClassSSLError},
	{38, "ENGINE", 145, "VERSION_INCOMPATIBILITY", "version incompatibility", NoAlert, ClassSSLError},
	{54, "ESS", 107, "EMPTY_ESS_CERT_ID_LIST", "empty ess cert id list", NoAlert, ClassSSLError},
	{54, "ESS", 103, "ESS_CERT_DIGEST_ERROR", "ess cert digest error", NoAlert, ClassSSLError},
	{54, "ESS", 104, "ESS_CERT_ID_NOT_FOUND", "ess cert id not found", NoAlert, ClassSSLError},
	{54, "ESS", 105, "ESS_CERT_ID_WRONG_ORDER", "ess cert id wrong order", NoAlert, ClassSSLError},
	{54, "ESS", 106, "ESS_DIGEST_ALG_UNKNOWN", "ess digest alg unknown", NoAlert, ClassSSLError},
	{54, "ESS", 102, "ESS_SIGNING_CERTIFICATE_ERROR", "ess signing certificate error", NoAlert, ClassSSLError},
	{54, "ESS", 100, "ESS_SIGNING_CERT_ADD_ERROR", "ess signing cert add error", NoAlert, ClassSSLError},
	{54, "ESS", 101, "ESS_SIGNING_CERT_V2_ADD_ERROR", "ess signing cert v2 add error", NoAlert, ClassSSLError},
	{54, "ESS", 108, "MISSING_SIGNING_CERTIFICATE_ATTRIBUTE", "missing signing certificate attribute", NoAlert, ClassSSLError},
	{6, "EVP", 143, "AES_KEY_SETUP_FAILED", "aes key setup failed", NoAlert, ClassSSLError},
	{6, "EVP", 176, "ARIA_KEY_SETUP_FAILED", "aria key setup failed", NoAlert, ClassSSLError},
	{6, "EVP", 200, "BAD_ALGORITHM_NAME", "bad algorithm name", NoAlert, ClassSSLError},
	{6, "EVP", 100, "BAD_DECRYPT", "bad decrypt", NoAlert, ClassSSLError},
	{6, "EVP", 195, "BAD_KEY_LENGTH", "bad key length", NoAlert, ClassSSLError},
	{6, "EVP", 155, "BUFFER_TOO_SMALL", "buffer too small", NoAlert, ClassSSLError},
	{6, "EVP", 225, "CACHE_CONSTANTS_FAILED", "cache constants failed", NoAlert, ClassSSLError},
	{6, "EVP", 157, "CAMELLIA_KEY_SETUP_FAILED", "camellia key setup failed", NoAlert, ClassSSLError},
	{6, "EVP", 197, "CANNOT_GET_PARAMETERS", "cannot get parameters", NoAlert, ClassSSLError},
	{6, "EVP", 198, "CANNOT_SET_PARAMETERS", "cannot set parameters", NoAlert, ClassSSLError},
	{6, "EVP", 184, "CIPHER_NOT_GCM_MODE", "cipher not gcm mode", NoAlert, ClassSSLError},
	{6, "EVP", 122, "CIPHER_PARAMETER_ERROR", "cipher parameter error", NoAlert, ClassSSLError},
	{6, "EVP", 147, "COMMAND_NOT_SUPPORTED", "command not supported", NoAlert, ClassSSLError},
	{6, "EVP", 201, "CONFLICTING_ALGORITHM_NAME", "conflicting algorithm name", NoAlert, ClassSSLError},
	{6, "EVP", 173, "COPY_ERROR", "copy error", NoAlert, ClassSSLError},
	{6, "EVP", 132, "CTRL_NOT_IMPLEMENTED", "ctrl not implemented", NoAlert, ClassSSLError},
	{6, "EVP", 133, "CTRL_OPERATION_NOT_IMPLEMENTED", "ctrl operation not implemented", NoAlert, ClassSSLError},
	{6, "EVP", 138, "DATA_NOT_MULTIPLE_OF_BLOCK_LENGTH", "data not multiple of block length", NoAlert, ClassSSLError},
	{6, "EVP", 114, "DECODE_ERROR", "decode error", NoAlert, ClassSSLError},
	{6, "EVP", 210, "DEFAULT_QUERY_PARSE_ERROR", "default query parse error", NoAlert, ClassSSLError},
	{6, "EVP", 101, "DIFFERENT_KEY_TYPES", "different key types", NoAlert, ClassSSLError},
	{6, "EVP", 153, "DIFFERENT_PARAMETERS", "different parameters", NoAlert, ClassSSLError},
	{6, "EVP", 165, "ERROR_LOADING_SECTION", "error loading section", NoAlert, ClassSSLError},
	{6, "EVP", 166, "ERROR_SETTING_FIPS_MODE", "", NoAlert, ClassSSLError},
	{6, "EVP", 174, "EXPECTING_AN_HMAC_KEY", "expecting an hmac key", NoAlert, ClassSSLError},
	{6, "EVP", 127, "EXPECTING_AN_RSA_KEY", "expecting an rsa key", NoAlert, ClassSSLError},
	{6, "EVP", 128, "EXPECTING_A_DH_KEY", "expecting a dh key", NoAlert, ClassSSLError},
	{6, "EVP", 129, "EXPECTING_A_DSA_KEY", "expecting a dsa key", NoAlert, ClassSSLError},
	{6, "EVP", 219, "EXPECTING_A_ECX_KEY", "expecting an ecx key", NoAlert, ClassSSLError},
	{6, "EVP", 142, "EXPECTING_A_EC_KEY", "expecting an ec key", NoAlert, ClassSSLError},
	{6, "EVP", 164, "EXPECTING_A_POLY1305_KEY", "expecting a poly1305 key", NoAlert, ClassSSLError},
	{6, "EVP", 175, "EXPECTING_A_SIPHASH_KEY", "expecting a siphash key", NoAlert, ClassSSLError},
	{6, "EVP", 188, "FINAL_ERROR", "final error", NoAlert, ClassSSLError},
	{6, "EVP", 167, "FIPS_MODE_NOT_SUPPORTED", "", NoAlert, ClassSSLError},
	{6, "EVP", 214, "GENERATE_ERROR", "generate error", NoAlert, ClassSSLError},
	{6, "EVP", 182, "GET_RAW_KEY_FAILED", "get raw key failed", NoAlert, ClassSSLError},
	{6, "EVP", 171, "ILLEGAL_SCRYPT_PARAMETERS", "illegal scrypt parameters", NoAlert, ClassSSLError},
	{6, "EVP", 204, "INACCESSIBLE_DOMAIN_PARAMETERS", "inaccessible domain parameters", NoAlert, ClassSSLError},
	{6, "EVP", 203, "INACCESSIBLE_KEY", "inaccessible key", NoAlert, ClassSSLError},
	{6, "EVP", 134, "INITIALIZATION_ERROR", "initialization error", NoAlert, ClassSSLError},
	{6, "EVP", 111, "INPUT_NOT_INITIALIZED", "input not initialized", NoAlert, ClassSSLError},
	{6, "EVP", 185, "INVALID_CUSTOM_LENGTH", "invalid custom length", NoAlert, ClassSSLError},
	{6, "EVP", 152, "INVALID_DIGEST", "invalid digest", NoAlert, ClassSSLError},
	{6, "EVP", 168, "INVALID_FIPS_MODE", "", NoAlert, ClassSSLError},
	{6, "EVP", 194, "INVALID_IV_LENGTH", "invalid iv length", NoAlert, ClassSSLError},
	{6, "EVP", 163, "INVALID_KEY", "invalid key", NoAlert, ClassSSLError},
	{6, "EVP", 130, "INVALID_KEY_LENGTH", "invalid key length", NoAlert, ClassSSLError},
	{6, "EVP", 221, "INVALID_LENGTH", "invalid length", NoAlert, ClassSSLError},
	{6, "EVP", 218, "INVALID_NULL_ALGORITHM", "invalid null algorithm", NoAlert, ClassSSLError},
	{6, "EVP", 148, "INVALID_OPERATION", "invalid operation", NoAlert, ClassSSLError},
	{6, "EVP", 193, "INVALID_PROVIDER_FUNCTIONS", "invalid provider functions", NoAlert, ClassSSLError},
	{6, "EVP", 186, "INVALID_SALT_LENGTH", "invalid salt length", NoAlert, ClassSSLError},
	{6, "EVP", 223, "INVALID_SECRET_LENGTH", "invalid secret length", NoAlert, ClassSSLError},
	{6, "EVP", 220, "INVALID_SEED_LENGTH", "invalid seed length", NoAlert, ClassSSLError},
	{6, "EVP", 222, "INVALID_VALUE", "invalid value", NoAlert, ClassSSLError},
	{6, "EVP", 205, "KEYMGMT_EXPORT_FAILURE", "keymgmt export failure", NoAlert, ClassSSLError},
	{6, "EVP", 180, "KEY_SETUP_FAILED", "key setup failed", NoAlert, ClassSSLError},
	{6, "EVP", 213, "LOCKING_NOT_SUPPORTED", "locking not supported", NoAlert, ClassSSLError},
	{6, "EVP", 172, "MEMORY_LIMIT_EXCEEDED", "memory limit exceeded", NoAlert, ClassSSLError},
	{6, "EVP", 159, "MESSAGE_DIGEST_IS_NULL", "message digest is null", NoAlert, ClassSSLError},
	{6, "EVP", 144, "METHOD_NOT_SUPPORTED", "method not supported", NoAlert, ClassSSLError},
	{6, "EVP", 103, "MISSING_PARAMETERS", "missing parameters", NoAlert, ClassSSLError},
	{6, "EVP", 190, "NOT_ABLE_TO_COPY_CTX", "not able to copy ctx", NoAlert, ClassSSLError},
	{6, "EVP", 178, "NOT_XOF_OR_INVALID_LENGTH", "not XOF or invalid length", NoAlert, ClassSSLError},
	{6, "EVP", 131, "NO_CIPHER_SET", "no cipher set", NoAlert, ClassSSLError},
	{6, "EVP", 158, "NO_DEFAULT_DIGEST", "no default digest", NoAlert, ClassSSLError},
	{6, "EVP", 139, "NO_DIGEST_SET", "no digest set", NoAlert, ClassSSLError},
	{6, "EVP", 206, "NO_IMPORT_FUNCTION", "no import function", NoAlert, ClassSSLError},
	{6, "EVP", 199, "NO_KEYMGMT_AVAILABLE", "no keymgmt available", NoAlert, ClassSSLError},
	{6, "EVP", 196, "NO_KEYMGMT_PRESENT", "no keymgmt present", NoAlert, ClassSSLError},
	{6, "EVP", 154, "NO_KEY_SET", "no key set", NoAlert, ClassSSLError},
	{6, "EVP", 149, "NO_OPERATION_SET", "no operation set", NoAlert, ClassSSLError},
	{6, "EVP", 208, "NULL_MAC_PKEY_CTX", "null mac pkey ctx", NoAlert, ClassSSLError},
	{6, "EVP", 177, "ONLY_ONESHOT_SUPPORTED", "only oneshot supported", NoAlert, ClassSSLError},
	{6, "EVP", 151, "OPERATION_NOT_INITIALIZED", "operation not initialized", NoAlert, ClassSSLError},
	{6, "EVP", 150, "OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE", "operation not supported for this keytype", NoAlert, ClassSSLError},
	{6, "EVP", 202, "OUTPUT_WOULD_OVERFLOW", "output would overflow", NoAlert, ClassSSLError},
	{6, "EVP", 187, "PARAMETER_TOO_LARGE", "parameter too large", NoAlert, ClassSSLError},
	{6, "EVP", 162, "PARTIALLY_OVERLAPPING", "partially overlapping buffers", NoAlert, ClassSSLError},
	{6, "EVP", 181, "PBKDF2_ERROR", "pbkdf2 error", NoAlert, ClassSSLError},
	{6, "EVP", 179, "PKEY_APPLICATION_ASN1_METHOD_ALREADY_REGISTERED", "pkey application asn1 method already registered", NoAlert, ClassSSLError},
	{6, "EVP", 145, "PRIVATE_KEY_DECODE_ERROR", "private key decode error", NoAlert, ClassSSLError},
	{6, "EVP", 146, "PRIVATE_KEY_ENCODE_ERROR", "private key encode error", NoAlert, ClassSSLError},
	{6, "EVP", 106, "PUBLIC_KEY_NOT_RSA", "public key not rsa", NoAlert, ClassSSLError},
	{6, "EVP", 227, "SETTING_XOF_FAILED", "setting xof failed", NoAlert, ClassSSLError},
	{6, "EVP", 209, "SET_DEFAULT_PROPERTY_FAILURE", "set default property failure", NoAlert, ClassSSLError},
	{6, "EVP", 183, "TOO_MANY_RECORDS", "too many records", NoAlert, ClassSSLError},
	{6, "EVP", 212, "UNABLE_TO_ENABLE_LOCKING", "unable to enable locking", NoAlert, ClassSSLError},
	{6, "EVP", 215, "UNABLE_TO_GET_MAXIMUM_REQUEST_SIZE", "unable to get maximum request size", NoAlert, ClassSSLError},
	{6, "EVP", 216, "UNABLE_TO_GET_RANDOM_STRENGTH", "unable to get random strength", NoAlert, ClassSSLError},
	{6, "EVP", 211, "UNABLE_TO_LOCK_CONTEXT", "unable to lock context", NoAlert, ClassSSLError},
	{6, "EVP", 217, "UNABLE_TO_SET_CALLBACKS", "unable to set callbacks", NoAlert, ClassSSLError},
	{6, "EVP", 160, "UNKNOWN_CIPHER", "unknown cipher", NoAlert, ClassSSLError},
	{6, "EVP", 161, "UNKNOWN_DIGEST", "unknown digest", NoAlert, ClassSSLError},
	{6, "EVP", 207, "UNKNOWN_KEY_TYPE", "unknown key type", NoAlert, ClassSSLError},
	{6, "EVP", 169, "UNKNOWN_OPTION", "unknown option", NoAlert, ClassSSLError},
	{6, "EVP", 121, "UNKNOWN_PBE_ALGORITHM", "unknown pbe algorithm", NoAlert, ClassSSLError},
	{6, "EVP", 156, "UNSUPPORTED_ALGORITHM", "unsupported algorithm", NoAlert, ClassSSLError},
	{6, "EVP", 107, "UNSUPPORTED_CIPHER", "unsupported cipher", NoAlert, ClassSSLError},
	{6, "EVP", 123, "UNSUPPORTED_KEYLENGTH", "unsupported keylength", NoAlert, ClassSSLError},
	{6, "EVP", 124, "UNSUPPORTED_KEY_DERIVATION_FUNCTION", "unsupported key derivation function", NoAlert, ClassSSLError},
	{6, "EVP", 108, "UNSUPPORTED_KEY_SIZE", "unsupported key size", NoAlert, ClassSSLError},
	{6, "EVP", 224, "UNSUPPORTED_KEY_TYPE", "unsupported key type", NoAlert, ClassSSLError},
	{6, "EVP", 135, "UNSUPPORTED_NUMBER_OF_ROUNDS", "unsupported number of rounds", NoAlert, ClassSSLError},
	{6, "EVP", 125, "UNSUPPORTED_PRF", "unsupported prf", NoAlert, ClassSSLError},
	{6, "EVP", 118, "UNSUPPORTED_PRIVATE_KEY_ALGORITHM", "unsupported private key algorithm", NoAlert, ClassSSLError},
	{6, "EVP", 126, "UNSUPPORTED_SALT_TYPE", "unsupported salt type", NoAlert, ClassSSLError},
	{6, "EVP", 189, "UPDATE_ERROR", "update error", NoAlert, ClassSSLError},
	{6, "EVP", 170, "WRAP_MODE_NOT_ALLOWED", "wrap mode not allowed", NoAlert, ClassSSLError},
	{6, "EVP", 109, "WRONG_FINAL_BLOCK_LENGTH", "wrong final block length", NoAlert, ClassSSLError},
	{6, "EVP", 191, "XTS_DATA_UNIT_IS_TOO_LARGE", "xts data unit is too large", NoAlert, ClassSSLError},
	{6, "EVP", 192, "XTS_DUPLICATED_KEYS", "xts duplicated keys", NoAlert, ClassSSLError},
	{61, "HTTP", 108, "ASN1_LEN_EXCEEDS_MAX_RESP_LEN", "asn1 len exceeds max resp len", NoAlert, ClassSSLError},
	{61, "HTTP", 100, "CONNECT_FAILURE", "connect failure", NoAlert, ClassSSLError},
	{61, "HTTP", 109, "ERROR_PARSING_ASN1_LENGTH", "error parsing asn1 length", NoAlert, ClassSSLError},
	{61, "HTTP", 119, "ERROR_PARSING_CONTENT_LENGTH", "error parsing content length", NoAlert, ClassSSLError},
	{61, "HTTP", 101, "ERROR_PARSING_URL", "error parsing url", NoAlert, ClassSSLError},
	{61, "HTTP", 103, "ERROR_RECEIVING", "error receiving", NoAlert, ClassSSLError},
	{61, "HTTP", 102, "ERROR_SENDING", "error sending", NoAlert, ClassSSLError},
	{61, "HTTP", 128, "FAILED_READING_DATA", "failed reading data", NoAlert, ClassSSLError},
	{61, "HTTP", 126, "HEADER_PARSE_ERROR", "header parse error", NoAlert, ClassSSLError},
	{61, "HTTP", 120, "INCONSISTENT_CONTENT_LENGTH", "inconsistent content length", NoAlert, ClassSSLError},
	{61, "HTTP", 123, "INVALID_PORT_NUMBER", "invalid port number", NoAlert, ClassSSLError},
	{61, "HTTP", 125, "INVALID_URL_PATH", "invalid url path", NoAlert, ClassSSLError},
	{61, "HTTP", 124, "INVALID_URL_SCHEME", "invalid url scheme", NoAlert, ClassSSLError},
	{61, "HTTP", 117, "MAX_RESP_LEN_EXCEEDED", "max resp len exceeded", NoAlert, ClassSSLError},
	{61, "HTTP", 110, "MISSING_ASN1_ENCODING", "missing asn1 encoding", NoAlert, ClassSSLError},
	{61, "HTTP", 121, "MISSING_CONTENT_TYPE", "missing content type", NoAlert, ClassSSLError},
	{61, "HTTP", 111, "MISSING_REDIRECT_LOCATION", "missing redirect location", NoAlert, ClassSSLError},
	{61, "HTTP", 105, "RECEIVED_ERROR", "received error", NoAlert, ClassSSLError},
	{61, "HTTP", 106, "RECEIVED_WRONG_HTTP_VERSION", "received wrong http version", NoAlert, ClassSSLError},
	{61, "HTTP", 112, "REDIRECTION_FROM_HTTPS_TO_HTTP", "redirection from https to http", NoAlert, ClassSSLError},
	{61, "HTTP", 116, "REDIRECTION_NOT_ENABLED", "redirection not enabled", NoAlert, ClassSSLError},
	{61, "HTTP", 113, "RESPONSE_LINE_TOO_LONG", "response line too long", NoAlert, ClassSSLError},
	{61, "HTTP", 104, "RESPONSE_PARSE_ERROR", "response parse error", NoAlert, ClassSSLError},
	{61, "HTTP", 129, "RETRY_TIMEOUT", "retry timeout", NoAlert, ClassSSLError},
	{61, "HTTP", 127, "SERVER_CANCELED_CONNECTION", "server canceled connection", NoAlert, ClassSSLError},
	{61, "HTTP", 122, "SOCK_NOT_SUPPORTED", "sock not supported", NoAlert, ClassSSLError},
	{61, "HTTP", 114, "STATUS_CODE_UNSUPPORTED", "status code unsupported", NoAlert, ClassSSLError},
	{61, "HTTP", 107, "TLS_NOT_ENABLED", "tls not enabled", NoAlert, ClassSSLError},
	{61, "HTTP", 115, "TOO_MANY_REDIRECTIONS", "too many redirections", NoAlert, ClassSSLError},
	{61, "HTTP", 118, "UNEXPECTED_CONTENT_TYPE", "unexpected content type", NoAlert, ClassSSLError},
	{8, "OBJ", 102, "OID_EXISTS", "oid exists", NoAlert, ClassSSLError},
	{8, "OBJ", 101, "UNKNOWN_NID", "unknown nid", NoAlert, ClassSSLError},
	{8, "OBJ", 103, "UNKNOWN_OBJECT_NAME", "unknown object name", NoAlert, ClassSSLError},
	{39, "OCSP", 101, "CERTIFICATE_VERIFY_ERROR", "certificate verify error", NoAlert, ClassSSLError},
	{39, "OCSP", 102, "DIGEST_ERR", "digest err", NoAlert, ClassSSLError},
	{39, "OCSP", 106, "DIGEST_NAME_ERR", "digest name err", NoAlert, ClassSSLError},
	{39, "OCSP", 107, "DIGEST_SIZE_ERR", "digest size err", NoAlert, ClassSSLError},
	{39, "OCSP", 122, "ERROR_IN_NEXTUPDATE_FIELD", "error in nextupdate field", NoAlert, ClassSSLError},
	{39, "OCSP", 123, "ERROR_IN_THISUPDATE_FIELD", "error in thisupdate field", NoAlert, ClassSSLError},
	{39, "OCSP", 103, "MISSING_OCSPSIGNING_USAGE", "missing ocspsigning usage", NoAlert, ClassSSLError},
	{39, "OCSP", 124, "NEXTUPDATE_BEFORE_THISUPDATE", "nextupdate before thisupdate", NoAlert, ClassSSLError},
	{39, "OCSP", 104, "NOT_BASIC_RESPONSE", "not basic response", NoAlert, ClassSSLError},
	{39, "OCSP", 105, "NO_CERTIFICATES_IN_CHAIN", "no certificates in chain", NoAlert, ClassSSLError},
	{39, "OCSP", 108, "NO_RESPONSE_DATA", "no response data", NoAlert, ClassSSLError},
	{39, "OCSP", 109, "NO_REVOKED_TIME", "no revoked time", NoAlert, ClassSSLError},
	{39, "OCSP", 130, "NO_SIGNER_KEY", "no signer key", NoAlert, ClassSSLError},
	{39, "OCSP", 110, "PRIVATE_KEY_DOES_NOT_MATCH_CERTIFICATE", "private key does not match certificate", NoAlert, ClassSSLError},
	{39, "OCSP", 128, "REQUEST_NOT_SIGNED", "request not signed", NoAlert, ClassSSLError},
	{39, "OCSP", 111, "RESPONSE_CONTAINS_NO_REVOCATION_DATA", "response contains no revocation data", NoAlert, ClassSSLError},
	{39, "OCSP", 112, "ROOT_CA_NOT_TRUSTED", "root ca not trusted", NoAlert, ClassSSLError},
	{39, "OCSP", 117, "SIGNATURE_FAILURE", "signature failure", NoAlert, ClassSSLError},
	{39, "OCSP", 118, "SIGNER_CERTIFICATE_NOT_FOUND", "signer certificate not found", NoAlert, ClassSSLError},
	{39, "OCSP", 125, "STATUS_EXPIRED", "status expired", NoAlert, ClassSSLError},
	{39, "OCSP", 126, "STATUS_NOT_YET_VALID", "status not yet valid", NoAlert, ClassSSLError},
	{39, "OCSP", 127, "STATUS_TOO_OLD", "status too old", NoAlert, ClassSSLError},
	{39, "OCSP", 119, "UNKNOWN_MESSAGE_DIGEST", "unknown message digest", NoAlert, ClassSSLError},
	{39, "OCSP", 120, "UNKNOWN_NID", "unknown nid", NoAlert, ClassSSLError},
	{39, "OCSP", 129, "UNSUPPORTED_REQUESTORNAME_TYPE", "unsupported requestorname type", NoAlert, ClassSSLError},
	{60, "OSSL_DECODER", 101, "COULD_NOT_DECODE_OBJECT", "", NoAlert, ClassSSLError},
	{60, "OSSL_DECODER", 102, "DECODER_NOT_FOUND", "", NoAlert, ClassSSLError},
	{60, "OSSL_DECODER", 100, "MISSING_GET_PARAMS", "", NoAlert, ClassSSLError},
	{59, "OSSL_ENCODER", 101, "ENCODER_NOT_FOUND", "", NoAlert, ClassSSLError},
	{59, "OSSL_ENCODER", 100, "INCORRECT_PROPERTY_QUERY", "", NoAlert, ClassSSLError},
	{59, "OSSL_ENCODER", 102, "MISSING_GET_PARAMS", "", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 107, "AMBIGUOUS_CONTENT_TYPE", "ambiguous content type", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 115, "BAD_PASSWORD_READ", "bad password read", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 113, "ERROR_VERIFYING_PKCS12_MAC", "error verifying pkcs12 mac", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 121, "FINGERPRINT_SIZE_DOES_NOT_MATCH_DIGEST", "fingerprint size does not match digest", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 106, "INVALID_SCHEME", "invalid scheme", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 112, "IS_NOT_A", "is not a", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 116, "LOADER_INCOMPLETE", "loader incomplete", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 117, "LOADING_STARTED", "loading started", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 100, "NOT_A_CERTIFICATE", "not a certificate", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 101, "NOT_A_CRL", "not a crl", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 103, "NOT_A_NAME", "not a name", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 102, "NOT_A_PRIVATE_KEY", "not a private key", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 122, "NOT_A_PUBLIC_KEY", "not a public key", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 104, "NOT_PARAMETERS", "not parameters", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 123, "NO_LOADERS_FOUND", "no loaders found", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 114, "PASSPHRASE_CALLBACK_ERROR", "passphrase callback error", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 108, "PATH_MUST_BE_ABSOLUTE", "path must be absolute", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 119, "SEARCH_ONLY_SUPPORTED_FOR_DIRECTORIES", "search only supported for directories", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 109, "UI_PROCESS_INTERRUPTED_OR_CANCELLED", "ui process interrupted or cancelled", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 105, "UNREGISTERED_SCHEME", "unregistered scheme", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 110, "UNSUPPORTED_CONTENT_TYPE", "unsupported content type", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 118, "UNSUPPORTED_OPERATION", "unsupported operation", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 120, "UNSUPPORTED_SEARCH_TYPE", "unsupported search type", NoAlert, ClassSSLError},
	{44, "OSSL_STORE", 111, "URI_AUTHORITY_UNSUPPORTED", "uri authority unsupported", NoAlert, ClassSSLError},
	{9, "PEM", 100, "BAD_BASE64_DECODE", "bad base64 decode", NoAlert, ClassSSLError},
	{9, "PEM", 101, "BAD_DECRYPT", "bad decrypt", NoAlert, ClassSSLError},
	{9, "PEM", 102, "BAD_END_LINE", "bad end line", NoAlert, ClassSSLError},
	{9, "PEM", 103, "BAD_IV_CHARS", "bad iv chars", NoAlert, ClassSSLError},
	{9, "PEM", 116, "BAD_MAGIC_NUMBER", "bad magic number", NoAlert, ClassSSLError},
	{9, "PEM", 104, "BAD_PASSWORD_READ", "bad password read", NoAlert, ClassSSLError},
	{9, "PEM", 117, "BAD_VERSION_NUMBER", "bad version number", NoAlert, ClassSSLError},
	{9, "PEM", 118, "BIO_WRITE_FAILURE", "bio write failure", NoAlert, ClassSSLError},
	{9, "PEM", 127, "CIPHER_IS_NULL", "cipher is null", NoAlert, ClassSSLError},
	{9, "PEM", 115, "ERROR_CONVERTING_PRIVATE_KEY", "error converting private key", NoAlert, ClassSSLError},
	{9, "PEM", 131, "EXPECTING_DSS_KEY_BLOB", "expecting dss key blob", NoAlert, ClassSSLError},
	{9, "PEM", 119, "EXPECTING_PRIVATE_KEY_BLOB", "expecting private key blob", NoAlert, ClassSSLError},
	{9, "PEM", 120, "EXPECTING_PUBLIC_KEY_BLOB", "expecting public key blob", NoAlert, ClassSSLError},
	{9, "PEM", 132, "EXPECTING_RSA_KEY_BLOB", "expecting rsa key blob", NoAlert, ClassSSLError},
	{9, "PEM", 128, "HEADER_TOO_LONG", "header too long", NoAlert, ClassSSLError},
	{9, "PEM", 121, "INCONSISTENT_HEADER", "inconsistent header", NoAlert, ClassSSLError},
	{9, "PEM", 122, "KEYBLOB_HEADER_PARSE_ERROR", "keyblob header parse error", NoAlert, ClassSSLError},
	{9, "PEM", 123, "KEYBLOB_TOO_SHORT", "keyblob too short", NoAlert, ClassSSLError},
	{9, "PEM", 129, "MISSING_DEK_IV", "missing dek iv", NoAlert, ClassSSLError},
	{9, "PEM", 105, "NOT_DEK_INFO", "not dek info", NoAlert, ClassSSLError},
	{9, "PEM", 106, "NOT_ENCRYPTED", "not encrypted", NoAlert, ClassSSLError},
	{9, "PEM", 107, "NOT_PROC_TYPE", "not proc type", NoAlert, ClassSSLError},
	{9, "PEM", 108, "NO_START_LINE", "no start line", NoAlert, ClassSSLError},
	{9, "PEM", 109, "PROBLEMS_GETTING_PASSWORD", "problems getting password", NoAlert, ClassSSLError},
	{9, "PEM", 124, "PVK_DATA_TOO_SHORT", "pvk data too short", NoAlert, ClassSSLError},
	{9, "PEM", 125, "PVK_TOO_SHORT", "pvk too short", NoAlert, ClassSSLError},
	{9, "PEM", 111, "READ_KEY", "read key", NoAlert, ClassSSLError},
	{9, "PEM", 112, "SHORT_HEADER", "short header", NoAlert, ClassSSLError},
	{9, "PEM", 130, "UNEXPECTED_DEK_IV", "unexpected dek iv", NoAlert, ClassSSLError},
	{9, "PEM", 113, "UNSUPPORTED_CIPHER", "unsupported cipher", NoAlert, ClassSSLError},
	{9, "PEM", 114, "UNSUPPORTED_ENCRYPTION", "unsupported encryption", NoAlert, ClassSSLError},
	{9, "PEM", 126, "UNSUPPORTED_KEY_COMPONENTS", "unsupported key components", NoAlert, ClassSSLError},
	{9, "PEM", 110, "UNSUPPORTED_PUBLIC_KEY_TYPE", "unsupported public key type", NoAlert, ClassSSLError},
	{35, "PKCS12", 100, "CANT_PACK_STRUCTURE", "cant pack structure", NoAlert, ClassSSLError},
	{35, "PKCS12", 121, "CONTENT_TYPE_NOT_DATA", "content type not data", NoAlert, ClassSSLError},
	{35, "PKCS12", 101, "DECODE_ERROR", "decode error", NoAlert, ClassSSLError},
	{35, "PKCS12", 102, "ENCODE_ERROR", "encode error", NoAlert, ClassSSLError},
	{35, "PKCS12", 103, "ENCRYPT_ERROR", "encrypt error", NoAlert, ClassSSLError},
	{35, "PKCS12", 120, "ERROR_SETTING_ENCRYPTED_DATA_TYPE", "error setting encrypted data type", NoAlert, ClassSSLError},
	{35, "PKCS12", 104, "INVALID_NULL_ARGUMENT", "invalid null argument", NoAlert, ClassSSLError},
	{35, "PKCS12", 105, "INVALID_NULL_PKCS12_POINTER", "invalid null pkcs12 pointer", NoAlert, ClassSSLError},
	{35, "PKCS12", 112, "INVALID_TYPE", "invalid type", NoAlert, ClassSSLError},
	{35, "PKCS12", 106, "IV_GEN_ERROR", "iv gen error", NoAlert, ClassSSLError},
	{35, "PKCS12", 107, "KEY_GEN_ERROR", "key gen error", NoAlert, ClassSSLError},
	{35, "PKCS12", 108, "MAC_ABSENT", "mac absent", NoAlert, ClassSSLError},
	{35, "PKCS12", 109, "MAC_GENERATION_ERROR", "mac generation error", NoAlert, ClassSSLError},
	{35, "PKCS12", 110, "MAC_SETUP_ERROR", "mac setup error", NoAlert, ClassSSLError},
	{35, "PKCS12", 111, "MAC_STRING_SET_ERROR", "mac string set error", NoAlert, ClassSSLError},
	{35, "PKCS12", 113, "MAC_VERIFY_FAILURE", "mac verify failure", NoAlert, ClassSSLError},
	{35, "PKCS12", 114, "PARSE_ERROR", "parse error", NoAlert, ClassSSLError},
	{35, "PKCS12", 116, "PKCS12_CIPHERFINAL_ERROR", "pkcs12 cipherfinal error", NoAlert, ClassSSLError},
	{35, "PKCS12", 118, "UNKNOWN_DIGEST_ALGORITHM", "unknown digest algorithm", NoAlert, ClassSSLError},
	{35, "PKCS12", 119, "UNSUPPORTED_PKCS12_MODE", "unsupported pkcs12 mode", NoAlert, ClassSSLError},
	{33, "PKCS7", 117, "CERTIFICATE_VERIFY_ERROR", "certificate verify error", NoAlert, ClassSSLError},
	{33, "PKCS7", 144, "CIPHER_HAS_NO_OBJECT_IDENTIFIER", "cipher has no object identifier", NoAlert, ClassSSLError},
	{33, "PKCS7", 116, "CIPHER_NOT_INITIALIZED", "cipher not initialized", NoAlert, ClassSSLError},
	{33, "PKCS7", 118, "CONTENT_AND_DATA_PRESENT", "content and data present", NoAlert, ClassSSLError},
	{33, "PKCS7", 152, "CTRL_ERROR", "ctrl error", NoAlert, ClassSSLError},
	{33, "PKCS7", 119, "DECRYPT_ERROR", "decrypt error", NoAlert, ClassSSLError},
	{33, "PKCS7", 101, "DIGEST_FAILURE", "digest failure", NoAlert, ClassSSLError},
	{33, "PKCS7", 149, "ENCRYPTION_CTRL_FAILURE", "encryption ctrl failure", NoAlert, ClassSSLError},
	{33, "PKCS7", 150, "ENCRYPTION_NOT_SUPPORTED_FOR_THIS_KEY_TYPE", "encryption not supported for this key type", NoAlert, ClassSSLError},
	{33, "PKCS7", 120, "ERROR_ADDING_RECIPIENT", "error adding recipient", NoAlert, ClassSSLError},
	{33, "PKCS7", 121, "ERROR_SETTING_CIPHER", "error setting cipher", NoAlert, ClassSSLError},
	{33, "PKCS7", 143, "INVALID_NULL_POINTER", "invalid null pointer", NoAlert, ClassSSLError},
	{33, "PKCS7", 155, "INVALID_SIGNED_DATA_TYPE", "invalid signed data type", NoAlert, ClassSSLError},
	{33, "PKCS7", 122, "NO_CONTENT", "no content", NoAlert, ClassSSLError},
	{33, "PKCS7", 151, "NO_DEFAULT_DIGEST", "no default digest", NoAlert, ClassSSLError},
	{33, "PKCS7", 154, "NO_MATCHING_DIGEST_TYPE_FOUND", "no matching digest type found", NoAlert, ClassSSLError},
	{33, "PKCS7", 115, "NO_RECIPIENT_MATCHES_CERTIFICATE", "no recipient matches certificate", NoAlert, ClassSSLError},
	{33, "PKCS7", 123, "NO_SIGNATURES_ON_DATA", "no signatures on data", NoAlert, ClassSSLError},
	{33, "PKCS7", 142, "NO_SIGNERS", "no signers", NoAlert, ClassSSLError},
	{33, "PKCS7", 104, "OPERATION_NOT_SUPPORTED_ON_THIS_TYPE", "operation not supported on this type", NoAlert, ClassSSLError},
	{33, "PKCS7", 124, "PKCS7_ADD_SIGNATURE_ERROR", "pkcs7 add signature error", NoAlert, ClassSSLError},
	{33, "PKCS7", 153, "PKCS7_ADD_SIGNER_ERROR", "pkcs7 add signer error", NoAlert, ClassSSLError},
	{33, "PKCS7", 145, "PKCS7_DATASIGN", "pkcs7 datasign", NoAlert, ClassSSLError},
	{33, "PKCS7", 127, "PRIVATE_KEY_DOES_NOT_MATCH_CERTIFICATE", "private key does not match certificate", NoAlert, ClassSSLError},
	{33, "PKCS7", 105, "SIGNATURE_FAILURE", "signature failure", NoAlert, ClassSSLError},
	{33, "PKCS7", 128, "SIGNER_CERTIFICATE_NOT_FOUND", "signer certificate not found", NoAlert, ClassSSLError},
	{33, "PKCS7", 147, "SIGNING_CTRL_FAILURE", "signing ctrl failure", NoAlert, ClassSSLError},
	{33, "PKCS7", 148, "SIGNING_NOT_SUPPORTED_FOR_THIS_KEY_TYPE", "signing not supported for this key type", NoAlert, ClassSSLError},
	{33, "PKCS7", 129, "SMIME_TEXT_ERROR", "smime text error", NoAlert, ClassSSLError},
	{33, "PKCS7", 106, "UNABLE_TO_FIND_CERTIFICATE", "unable to find certificate", NoAlert, ClassSSLError},
	{33, "PKCS7", 107, "UNABLE_TO_FIND_MEM_BIO", "unable to find mem bio", NoAlert, ClassSSLError},
	{33, "PKCS7", 108, "UNABLE_TO_FIND_MESSAGE_DIGEST", "unable to find message digest", NoAlert, ClassSSLError},
	{33, "PKCS7", 109, "UNKNOWN_DIGEST_TYPE", "unknown digest type", NoAlert, ClassSSLError},
	{33, "PKCS7", 110, "UNKNOWN_OPERATION", "unknown operation", NoAlert, ClassSSLError},
	{33, "PKCS7", 111, "UNSUPPORTED_CIPHER_TYPE", "unsupported cipher type", NoAlert, ClassSSLError},
	{33, "PKCS7", 112, "UNSUPPORTED_CONTENT_TYPE", "unsupported content type", NoAlert, ClassSSLError},
	{33, "PKCS7", 113, "WRONG_CONTENT_TYPE", "wrong content type", NoAlert, ClassSSLError},
	{33, "PKCS7", 114, "WRONG_PKCS7_TYPE", "wrong pkcs7 type", NoAlert, ClassSSLError},
	{55, "PROP", 100, "NAME_TOO_LONG", "name too long", NoAlert, ClassSSLError},
	{55, "PROP", 101, "NOT_AN_ASCII_CHARACTER", "not an ascii character", NoAlert, ClassSSLError},
	{55, "PROP", 102, "NOT_AN_HEXADECIMAL_DIGIT", "not an hexadecimal digit", NoAlert, ClassSSLError},
	{55, "PROP", 103, "NOT_AN_IDENTIFIER", "not an identifier", NoAlert, ClassSSLError},
	{55, "PROP", 104, "NOT_AN_OCTAL_DIGIT", "not an octal digit", NoAlert, ClassSSLError},
	{55, "PROP", 105, "NOT_A_DECIMAL_DIGIT", "not a decimal digit", NoAlert, ClassSSLError},
	{55, "PROP", 106, "NO_MATCHING_STRING_DELIMITER", "no matching string delimiter", NoAlert, ClassSSLError},
	{55, "PROP", 107, "NO_VALUE", "no value", NoAlert, ClassSSLError},
	{55, "PROP", 108, "PARSE_FAILED", "parse failed", NoAlert, ClassSSLError},
	{55, "PROP", 109, "STRING_TOO_LONG", "string too long", NoAlert, ClassSSLError},
	{55, "PROP", 110, "TRAILING_CHARACTERS", "trailing characters", NoAlert, ClassSSLError},
	{57, "PROV", 184, "ADDITIONAL_INPUT_TOO_LONG", "additional input too long", NoAlert, ClassSSLError},
	{57, "PROV", 173, "ALGORITHM_MISMATCH", "algorithm mismatch", NoAlert, ClassSSLError},
	{57, "PROV", 185, "ALREADY_INSTANTIATED", "already instantiated", NoAlert, ClassSSLError},
	{57, "PROV", 100, "BAD_DECRYPT", "bad decrypt", NoAlert, ClassSSLError},
	{57, "PROV", 141, "BAD_ENCODING", "bad encoding", NoAlert, ClassSSLError},
	{57, "PROV", 142, "BAD_LENGTH", "bad length", NoAlert, ClassSSLError},
	{57, "PROV", 161, "BAD_TLS_CLIENT_VERSION", "bad tls client version", NoAlert, ClassSSLError},
	{57, "PROV", 160, "BN_ERROR", "bn error", NoAlert, ClassSSLError},
	{57, "PROV", 102, "CIPHER_OPERATION_FAILED", "cipher operation failed", NoAlert, ClassSSLError},
	{57, "PROV", 205, "DERIVATION_FUNCTION_INIT_FAILED", "derivation function init failed", NoAlert, ClassSSLError},
	{57, "PROV", 174, "DIGEST_NOT_ALLOWED", "digest not allowed", NoAlert, ClassSSLError},
	{57, "PROV", 186, "ENTROPY_SOURCE_STRENGTH_TOO_WEAK", "entropy source strength too weak", NoAlert, ClassSSLError},
	{57, "PROV", 188, "ERROR_INSTANTIATING_DRBG", "error instantiating drbg", NoAlert, ClassSSLError},
	{57, "PROV", 189, "ERROR_RETRIEVING_ENTROPY", "error retrieving entropy", NoAlert, ClassSSLError},
	{57, "PROV", 190, "ERROR_RETRIEVING_NONCE", "error retrieving nonce", NoAlert, ClassSSLError},
	{57, "PROV", 164, "FAILED_DURING_DERIVATION", "failed during derivation", NoAlert, ClassSSLError},
	{57, "PROV", 180, "FAILED_TO_CREATE_LOCK", "failed to create lock", NoAlert, ClassSSLError},
	{57, "PROV", 162, "FAILED_TO_DECRYPT", "failed to decrypt", NoAlert, ClassSSLError},
	{57, "PROV", 121, "FAILED_TO_GENERATE_KEY", "failed to generate key", NoAlert, ClassSSLError},
	{57, "PROV", 103, "FAILED_TO_GET_PARAMETER", "failed to get parameter", NoAlert, ClassSSLError},
	{57, "PROV", 104, "FAILED_TO_SET_PARAMETER", "failed to set parameter", NoAlert, ClassSSLError},
	{57, "PROV", 175, "FAILED_TO_SIGN", "failed to sign", NoAlert, ClassSSLError},
	{57, "PROV", 227, "FIPS_MODULE_CONDITIONAL_ERROR", "fips module conditional error", NoAlert, ClassSSLError},
	{57, "PROV", 224, "FIPS_MODULE_ENTERING_ERROR_STATE", "fips module entering error state", NoAlert, ClassSSLError},
	{57, "PROV", 225, "FIPS_MODULE_IN_ERROR_STATE", "fips module in error state", NoAlert, ClassSSLError},
	{57, "PROV", 191, "GENERATE_ERROR", "generate error", NoAlert, ClassSSLError},
	{57, "PROV", 165, "ILLEGAL_OR_UNSUPPORTED_PADDING_MODE", "illegal or unsupported padding mode", NoAlert, ClassSSLError},
	{57, "PROV", 210, "INDICATOR_INTEGRITY_FAILURE", "indicator integrity failure", NoAlert, ClassSSLError},
	{57, "PROV", 181, "INSUFFICIENT_DRBG_STRENGTH", "insufficient drbg strength", NoAlert, ClassSSLError},
	{57, "PROV", 108, "INVALID_AAD", "invalid aad", NoAlert, ClassSSLError},
	{57, "PROV", 211, "INVALID_CONFIG_DATA", "invalid config data", NoAlert, ClassSSLError},
	{57, "PROV", 157, "INVALID_CONSTANT_LENGTH", "invalid constant length", NoAlert, ClassSSLError},
	{57, "PROV", 176, "INVALID_CURVE", "invalid curve", NoAlert, ClassSSLError},
	{57, "PROV", 111, "INVALID_CUSTOM_LENGTH", "invalid custom length", NoAlert, ClassSSLError},
	{57, "PROV", 115, "INVALID_DATA", "invalid data", NoAlert, ClassSSLError},
	{57, "PROV", 122, "INVALID_DIGEST", "invalid digest", NoAlert, ClassSSLError},
	{57, "PROV", 166, "INVALID_DIGEST_LENGTH", "invalid digest length", NoAlert, ClassSSLError},
	{57, "PROV", 218, "INVALID_DIGEST_SIZE", "invalid digest size", NoAlert, ClassSSLError},
	{57, "PROV", 230, "INVALID_INPUT_LENGTH", "invalid input length", NoAlert, ClassSSLError},
	{57, "PROV", 123, "INVALID_ITERATION_COUNT", "invalid iteration count", NoAlert, ClassSSLError},
	{57, "PROV", 109, "INVALID_IV_LENGTH", "invalid iv length", NoAlert, ClassSSLError},
	{57, "PROV", 158, "INVALID_KEY", "invalid key", NoAlert, ClassSSLError},
	{57, "PROV", 105, "INVALID_KEY_LENGTH", "invalid key length", NoAlert, ClassSSLError},
	{57, "PROV", 151, "INVALID_MAC", "invalid mac", NoAlert, ClassSSLError},
	{57, "PROV", 167, "INVALID_MGF1_MD", "invalid mgf1 md", NoAlert, ClassSSLError},
	{57, "PROV", 125, "INVALID_MODE", "invalid mode", NoAlert, ClassSSLError},
	{57, "PROV", 217, "INVALID_OUTPUT_LENGTH", "invalid output length", NoAlert, ClassSSLError},
	{57, "PROV", 168, "INVALID_PADDING_MODE", "invalid padding mode", NoAlert, ClassSSLError},
	{57, "PROV", 198, "INVALID_PUBINFO", "invalid pubinfo", NoAlert, ClassSSLError},
	{57, "PROV", 112, "INVALID_SALT_LENGTH", "invalid salt length", NoAlert, ClassSSLError},
	{57, "PROV", 154, "INVALID_SEED_LENGTH", "invalid seed length", NoAlert, ClassSSLError},
	{57, "PROV", 179, "INVALID_SIGNATURE_SIZE", "invalid signature size", NoAlert, ClassSSLError},
	{57, "PROV", 212, "INVALID_STATE", "invalid state", NoAlert, ClassSSLError},
	{57, "PROV", 110, "INVALID_TAG", "invalid tag", NoAlert, ClassSSLError},
	{57, "PROV", 118, "INVALID_TAG_LENGTH", "invalid tag length", NoAlert, ClassSSLError},
	{57, "PROV", 200, "INVALID_UKM_LENGTH", "invalid ukm length", NoAlert, ClassSSLError},
	{57, "PROV", 170, "INVALID_X931_DIGEST", "invalid x931 digest", NoAlert, ClassSSLError},
	{57, "PROV", 192, "IN_ERROR_STATE", "in error state", NoAlert, ClassSSLError},
	{57, "PROV", 101, "KEY_SETUP_FAILED", "key setup failed", NoAlert, ClassSSLError},
	{57, "PROV", 171, "KEY_SIZE_TOO_SMALL", "key size too small", NoAlert, ClassSSLError},
	{57, "PROV", 202, "LENGTH_TOO_LARGE", "length too large", NoAlert, ClassSSLError},
	{57, "PROV", 203, "MISMATCHING_DOMAIN_PARAMETERS", "mismatching domain parameters", NoAlert, ClassSSLError},
	{57, "PROV", 144, "MISSING_CEK_ALG", "missing cek alg", NoAlert, ClassSSLError},
	{57, "PROV", 155, "MISSING_CIPHER", "missing cipher", NoAlert, ClassSSLError},
	{57, "PROV", 213, "MISSING_CONFIG_DATA", "missing config data", NoAlert, ClassSSLError},
	{57, "PROV", 156, "MISSING_CONSTANT", "missing constant", NoAlert, ClassSSLError},
	{57, "PROV", 128, "MISSING_KEY", "missing key", NoAlert, ClassSSLError},
	{57, "PROV", 150, "MISSING_MAC", "missing mac", NoAlert, ClassSSLError},
	{57, "PROV", 129, "MISSING_MESSAGE_DIGEST", "missing message digest", NoAlert, ClassSSLError},
	{57, "PROV", 209, "MISSING_OID", "missing OID", NoAlert, ClassSSLError},
	{57, "PROV", 130, "MISSING_PASS", "missing pass", NoAlert, ClassSSLError},
	{57, "PROV", 131, "MISSING_SALT", "missing salt", NoAlert, ClassSSLError},
	{57, "PROV", 132, "MISSING_SECRET", "missing secret", NoAlert, ClassSSLError},
	{57, "PROV", 140, "MISSING_SEED", "missing seed", NoAlert, ClassSSLError},
	{57, "PROV", 133, "MISSING_SESSION_ID", "missing session id", NoAlert, ClassSSLError},
	{57, "PROV", 134, "MISSING_TYPE", "missing type", NoAlert, ClassSSLError},
	{57, "PROV", 135, "MISSING_XCGHASH", "missing xcghash", NoAlert, ClassSSLError},
	{57, "PROV", 214, "MODULE_INTEGRITY_FAILURE", "module integrity failure", NoAlert, ClassSSLError},
	{57, "PROV", 221, "NOT_A_PRIVATE_KEY", "not a private key", NoAlert, ClassSSLError},
	{57, "PROV", 220, "NOT_A_PUBLIC_KEY", "not a public key", NoAlert, ClassSSLError},
	{57, "PROV", 193, "NOT_INSTANTIATED", "not instantiated", NoAlert, ClassSSLError},
	{57, "PROV", 226, "NOT_PARAMETERS", "not parameters", NoAlert, ClassSSLError},
	{57, "PROV", 136, "NOT_SUPPORTED", "not supported", NoAlert, ClassSSLError},
	{57, "PROV", 113, "NOT_XOF_OR_INVALID_LENGTH", "not xof or invalid length", NoAlert, ClassSSLError},
	{57, "PROV", 114, "NO_KEY_SET", "no key set", NoAlert, ClassSSLError},
	{57, "PROV", 177, "NO_PARAMETERS_SET", "no parameters set", NoAlert, ClassSSLError},
	{57, "PROV", 178, "OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE", "operation not supported for this keytype", NoAlert, ClassSSLError},
	{57, "PROV", 106, "OUTPUT_BUFFER_TOO_SMALL", "output buffer too small", NoAlert, ClassSSLError},
	{57, "PROV", 228, "PARENT_CANNOT_GENERATE_RANDOM_NUMBERS", "parent cannot generate random numbers", NoAlert, ClassSSLError},
	{57, "PROV", 187, "PARENT_CANNOT_SUPPLY_ENTROPY_SEED", "parent cannot supply entropy seed", NoAlert, ClassSSLError},
	{57, "PROV", 182, "PARENT_LOCKING_NOT_ENABLED", "parent locking not enabled", NoAlert, ClassSSLError},
	{57, "PROV", 194, "PARENT_STRENGTH_TOO_WEAK", "parent strength too weak", NoAlert, ClassSSLError},
	{57, "PROV", 219, "PATH_MUST_BE_ABSOLUTE", "path must be absolute", NoAlert, ClassSSLError},
	{57, "PROV", 195, "PERSONALISATION_STRING_TOO_LONG", "personalisation string too long", NoAlert, ClassSSLError},
	{57, "PROV", 172, "PSS_SALTLEN_TOO_SMALL", "pss saltlen too small", NoAlert, ClassSSLError},
	{57, "PROV", 196, "REQUEST_TOO_LARGE_FOR_DRBG", "request too large for drbg", NoAlert, ClassSSLError},
	{57, "PROV", 206, "REQUIRE_CTR_MODE_CIPHER", "require ctr mode cipher", NoAlert, ClassSSLError},
	{57, "PROV", 197, "RESEED_ERROR", "reseed error", NoAlert, ClassSSLError},
	{57, "PROV", 222, "SEARCH_ONLY_SUPPORTED_FOR_DIRECTORIES", "search only supported for directories", NoAlert, ClassSSLError},
	{57, "PROV", 229, "SEED_SOURCES_MUST_NOT_HAVE_A_PARENT", "seed sources must not have a parent", NoAlert, ClassSSLError},
	{57, "PROV", 215, "SELF_TEST_KAT_FAILURE", "self test kat failure", NoAlert, ClassSSLError},
	{57, "PROV", 216, "SELF_TEST_POST_FAILURE", "self test post failure", NoAlert, ClassSSLError},
	{57, "PROV", 120, "TAG_NOT_NEEDED", "tag not needed", NoAlert, ClassSSLError},
	{57, "PROV", 119, "TAG_NOT_SET", "tag not set", NoAlert, ClassSSLError},
	{57, "PROV", 126, "TOO_MANY_RECORDS", "too many records", NoAlert, ClassSSLError},
	{57, "PROV", 207, "UNABLE_TO_FIND_CIPHERS", "unable to find ciphers", NoAlert, ClassSSLError},
	{57, "PROV", 199, "UNABLE_TO_GET_PARENT_STRENGTH", "unable to get parent strength", NoAlert, ClassSSLError},
	{57, "PROV", 159, "UNABLE_TO_GET_PASSPHRASE", "unable to get passphrase", NoAlert, ClassSSLError},
	{57, "PROV", 208, "UNABLE_TO_INITIALISE_CIPHERS", "unable to initialise ciphers", NoAlert, ClassSSLError},
	{57, "PROV", 147, "UNABLE_TO_LOAD_SHA256", "unable to load sha256", NoAlert, ClassSSLError},
	{57, "PROV", 201, "UNABLE_TO_LOCK_PARENT", "unable to lock parent", NoAlert, ClassSSLError},
	{57, "PROV", 204, "UNABLE_TO_RESEED", "unable to reseed", NoAlert, ClassSSLError},
	{57, "PROV", 145, "UNSUPPORTED_CEK_ALG", "unsupported cek alg", NoAlert, ClassSSLError},
	{57, "PROV", 153, "UNSUPPORTED_KEY_SIZE", "unsupported key size", NoAlert, ClassSSLError},
	{57, "PROV", 137, "UNSUPPORTED_MAC_TYPE", "unsupported mac type", NoAlert, ClassSSLError},
	{57, "PROV", 152, "UNSUPPORTED_NUMBER_OF_ROUNDS", "unsupported number of rounds", NoAlert, ClassSSLError},
	{57, "PROV", 223, "URI_AUTHORITY_UNSUPPORTED", "uri authority unsupported", NoAlert, ClassSSLError},
	{57, "PROV", 138, "VALUE_ERROR", "value error", NoAlert, ClassSSLError},
	{57, "PROV", 107, "WRONG_FINAL_BLOCK_LENGTH", "wrong final block length", NoAlert, ClassSSLError},
	{57, "PROV", 139, "WRONG_OUTPUT_BUFFER_SIZE", "wrong output buffer size", NoAlert, ClassSSLError},
	{57, "PROV", 183, "XOF_DIGESTS_NOT_ALLOWED", "xof digests not allowed", NoAlert, ClassSSLError},
	{57, "PROV", 148, "XTS_DATA_UNIT_IS_TOO_LARGE", "xts data unit is too large", NoAlert, ClassSSLError},
	{57, "PROV", 149, "XTS_DUPLICATED_KEYS", "xts duplicated keys", NoAlert, ClassSSLError},
	{36, "RAND", 102, "ADDITIONAL_INPUT_TOO_LONG", "additional input too long", NoAlert, ClassSSLError},
	{36, "RAND", 103, "ALREADY_INSTANTIATED", "already instantiated", NoAlert, ClassSSLError},
	{36, "RAND", 105, "ARGUMENT_OUT_OF_RANGE", "argument out of range", NoAlert, ClassSSLError},
	{36, "RAND", 121, "CANNOT_OPEN_FILE", "Cannot open file", NoAlert, ClassSSLError},
	{36, "RAND", 137, "DERIVATION_FUNCTION_MANDATORY_FOR_FIPS", "", NoAlert, ClassSSLError},
	{36, "RAND", 129, "DRBG_ALREADY_INITIALIZED", "drbg already initialized", NoAlert, ClassSSLError},
	{36, "RAND", 104, "DRBG_NOT_INITIALISED", "drbg not initialised", NoAlert, ClassSSLError},
	{36, "RAND", 106, "ENTROPY_INPUT_TOO_LONG", "entropy input too long", NoAlert, ClassSSLError},
	{36, "RAND", 124, "ENTROPY_OUT_OF_RANGE", "entropy out of range", NoAlert, ClassSSLError},
	{36, "RAND", 127, "ERROR_ENTROPY_POOL_WAS_IGNORED", "error entropy pool was ignored", NoAlert, ClassSSLError},
	{36, "RAND", 107, "ERROR_INITIALISING_DRBG", "error initialising drbg", NoAlert, ClassSSLError},
	{36, "RAND", 108, "ERROR_INSTANTIATING_DRBG", "error instantiating drbg", NoAlert, ClassSSLError},
	{36, "RAND", 109, "ERROR_RETRIEVING_ADDITIONAL_INPUT", "error retrieving additional input", NoAlert, ClassSSLError},
	{36, "RAND", 110, "ERROR_RETRIEVING_ENTROPY", "error retrieving entropy", NoAlert, ClassSSLError},
	{36, "RAND", 111, "ERROR_RETRIEVING_NONCE", "error retrieving nonce", NoAlert, ClassSSLError},
	{36, "RAND", 126, "FAILED_TO_CREATE_LOCK", "failed to create lock", NoAlert, ClassSSLError},
	{36, "RAND", 101, "FUNC_NOT_IMPLEMENTED", "Function not implemented", NoAlert, ClassSSLError},
	{36, "RAND", 123, "FWRITE_ERROR", "Error writing file", NoAlert, ClassSSLError},
	{36, "RAND", 112, "GENERATE_ERROR", "generate error", NoAlert, ClassSSLError},
	{36, "RAND", 139, "INSUFFICIENT_DRBG_STRENGTH", "insufficient drbg strength", NoAlert, ClassSSLError},
	{36, "RAND", 113, "INTERNAL_ERROR", "internal error", NoAlert, ClassSSLError},
	{36, "RAND", 114, "IN_ERROR_STATE", "in error state", NoAlert, ClassSSLError},
	{36, "RAND", 122, "NOT_A_REGULAR_FILE", "Not a regular file", NoAlert, ClassSSLError},
	{36, "RAND", 115, "NOT_INSTANTIATED", "not instantiated", NoAlert, ClassSSLError},
	{36, "RAND", 128, "NO_DRBG_IMPLEMENTATION_SELECTED", "no drbg implementation selected", NoAlert, ClassSSLError},
	{36, "RAND", 130, "PARENT_LOCKING_NOT_ENABLED", "parent locking not enabled", NoAlert, ClassSSLError},
	{36, "RAND", 131, "PARENT_STRENGTH_TOO_WEAK", "parent strength too weak", NoAlert, ClassSSLError},
	{36, "RAND", 116, "PERSONALISATION_STRING_TOO_LONG", "personalisation string too long", NoAlert, ClassSSLError},
	{36, "RAND", 133, "PREDICTION_RESISTANCE_NOT_SUPPORTED", "prediction resistance not supported", NoAlert, ClassSSLError},
	{36, "RAND", 100, "PRNG_NOT_SEEDED", "PRNG not seeded", NoAlert, ClassSSLError},
	{36, "RAND", 125, "RANDOM_POOL_OVERFLOW", "random pool overflow", NoAlert, ClassSSLError},
	{36, "RAND", 134, "RANDOM_POOL_UNDERFLOW", "random pool underflow", NoAlert, ClassSSLError},
	{36, "RAND", 117, "REQUEST_TOO_LARGE_FOR_DRBG", "request too large for drbg", NoAlert, ClassSSLError},
	{36, "RAND", 118, "RESEED_ERROR", "reseed error", NoAlert, ClassSSLError},
	{36, "RAND", 119, "SELFTEST_FAILURE", "selftest failure", NoAlert, ClassSSLError},
	{36, "RAND", 135, "TOO_LITTLE_NONCE_REQUESTED", "too little nonce requested", NoAlert, ClassSSLError},
	{36, "RAND", 136, "TOO_MUCH_NONCE_REQUESTED", "too much nonce requested", NoAlert, ClassSSLError},
	{36, "RAND", 143, "UNABLE_TO_CREATE_DRBG", "unable to create drbg", NoAlert, ClassSSLError},
	{36, "RAND", 144, "UNABLE_TO_FETCH_DRBG", "unable to fetch drbg", NoAlert, ClassSSLError},
	{36, "RAND", 141, "UNABLE_TO_GET_PARENT_RESEED_PROP_COUNTER", "unable to get parent reseed prop counter", NoAlert, ClassSSLError},
	{36, "RAND", 138, "UNABLE_TO_GET_PARENT_STRENGTH", "unable to get parent strength", NoAlert, ClassSSLError},
	{36, "RAND", 140, "UNABLE_TO_LOCK_PARENT", "unable to lock parent", NoAlert, ClassSSLError},
	{36, "RAND", 132, "UNSUPPORTED_DRBG_FLAGS", "unsupported drbg flags", NoAlert, ClassSSLError},
	{36, "RAND", 120, "UNSUPPORTED_DRBG_TYPE", "unsupported drbg type", NoAlert, ClassSSLError},
	{4, "RSA", 100, "ALGORITHM_MISMATCH", "algorithm mismatch", NoAlert, ClassSSLError},
	{4, "RSA", 101, "BAD_E_VALUE", "bad e value", NoAlert, ClassSSLError},
	{4, "RSA", 102, "BAD_FIXED_HEADER_DECRYPT", "bad fixed header decrypt", NoAlert, ClassSSLError},
	{4, "RSA", 103, "BAD_PAD_BYTE_COUNT", "bad pad byte count", NoAlert, ClassSSLError},
	{4, "RSA", 104, "BAD_SIGNATURE", "bad signature", NoAlert, ClassSSLError},
	{4, "RSA", 106, "BLOCK_TYPE_IS_NOT_01", "block type is not 01", NoAlert, ClassSSLError},
	{4, "RSA", 107, "BLOCK_TYPE_IS_NOT_02", "block type is not 02", NoAlert, ClassSSLError},
	{4, "RSA", 108, "DATA_GREATER_THAN_MOD_LEN", "data greater than mod len", NoAlert, ClassSSLError},
	{4, "RSA", 109, "DATA_TOO_LARGE", "data too large", NoAlert, ClassSSLError},
	{4, "RSA", 110, "DATA_TOO_LARGE_FOR_KEY_SIZE", "data too large for key size", NoAlert, ClassSSLError},
	{4, "RSA", 132, "DATA_TOO_LARGE_FOR_MODULUS", "data too large for modulus", NoAlert, ClassSSLError},
	{4, "RSA", 111, "DATA_TOO_SMALL", "data too small", NoAlert, ClassSSLError},
	{4, "RSA", 122, "DATA_TOO_SMALL_FOR_KEY_SIZE", "data too small for key size", NoAlert, ClassSSLError},
	{4, "RSA", 158, "DIGEST_DOES_NOT_MATCH", "digest does not match", NoAlert, ClassSSLError},
	{4, "RSA", 145, "DIGEST_NOT_ALLOWED", "digest not allowed", NoAlert, ClassSSLError},
	{4, "RSA", 112, "DIGEST_TOO_BIG_FOR_RSA_KEY", "digest too big for rsa key", NoAlert, ClassSSLError},
	{4, "RSA", 124, "DMP1_NOT_CONGRUENT_TO_D", "dmp1 not congruent to d", NoAlert, ClassSSLError},
	{4, "RSA", 125, "DMQ1_NOT_CONGRUENT_TO_D", "dmq1 not congruent to d", NoAlert, ClassSSLError},
	{4, "RSA", 123, "D_E_NOT_CONGRUENT_TO_1", "d e not congruent to 1", NoAlert, ClassSSLError},
	{4, "RSA", 133, "FIRST_OCTET_INVALID", "first octet invalid", NoAlert, ClassSSLError},
	{4, "RSA", 144, "ILLEGAL_OR_UNSUPPORTED_PADDING_MODE", "illegal or unsupported padding mode", NoAlert, ClassSSLError},
	{4, "RSA", 157, "INVALID_DIGEST", "invalid digest", NoAlert, ClassSSLError},
	{4, "RSA", 143, "INVALID_DIGEST_LENGTH", "invalid digest length", NoAlert, ClassSSLError},
	{4, "RSA", 137, "INVALID_HEADER", "invalid header", NoAlert, ClassSSLError},
	{4, "RSA", 171, "INVALID_KEYPAIR", "invalid keypair", NoAlert, ClassSSLError},
	{4, "RSA", 173, "INVALID_KEY_LENGTH", "invalid key length", NoAlert, ClassSSLError},
	{4, "RSA", 160, "INVALID_LABEL", "invalid label", NoAlert, ClassSSLError},
	{4, "RSA", 181, "INVALID_LENGTH", "invalid length", NoAlert, ClassSSLError},
	{4, "RSA", 131, "INVALID_MESSAGE_LENGTH", "invalid message length", NoAlert, ClassSSLError},
	{4, "RSA", 156, "INVALID_MGF1_MD", "invalid mgf1 md", NoAlert, ClassSSLError},
	{4, "RSA", 174, "INVALID_MODULUS", "invalid modulus", NoAlert, ClassSSLError},
	{4, "RSA", 167, "INVALID_MULTI_PRIME_KEY", "invalid multi prime key", NoAlert, ClassSSLError},
	{4, "RSA", 161, "INVALID_OAEP_PARAMETERS", "invalid oaep parameters", NoAlert, ClassSSLError},
	{4, "RSA", 138, "INVALID_PADDING", "invalid padding", NoAlert, ClassSSLError},
	{4, "RSA", 141, "INVALID_PADDING_MODE", "invalid padding mode", NoAlert, ClassSSLError},
	{4, "RSA", 149, "INVALID_PSS_PARAMETERS", "invalid pss parameters", NoAlert, ClassSSLError},
	{4, "RSA", 146, "INVALID_PSS_SALTLEN", "invalid pss saltlen", NoAlert, ClassSSLError},
	{4, "RSA", 175, "INVALID_REQUEST", "invalid request", NoAlert, ClassSSLError},
	{4, "RSA", 150, "INVALID_SALT_LENGTH", "invalid salt length", NoAlert, ClassSSLError},
	{4, "RSA", 176, "INVALID_STRENGTH", "invalid strength", NoAlert, ClassSSLError},
	{4, "RSA", 139, "INVALID_TRAILER", "invalid trailer", NoAlert, ClassSSLError},
	{4, "RSA", 142, "INVALID_X931_DIGEST", "invalid x931 digest", NoAlert, ClassSSLError},
	{4, "RSA", 126, "IQMP_NOT_INVERSE_OF_Q", "iqmp not inverse of q", NoAlert, ClassSSLError},
	{4, "RSA", 165, "KEY_PRIME_NUM_INVALID", "key prime num invalid", NoAlert, ClassSSLError},
	{4, "RSA", 120, "KEY_SIZE_TOO_SMALL", "key size too small", NoAlert, ClassSSLError},
	{4, "RSA", 134, "LAST_OCTET_INVALID", "last octet invalid", NoAlert, ClassSSLError},
	{4, "RSA", 152, "MGF1_DIGEST_NOT_ALLOWED", "mgf1 digest not allowed", NoAlert, ClassSSLError},
	{4, "RSA", 179, "MISSING_PRIVATE_KEY", "missing private key", NoAlert, ClassSSLError},
	{4, "RSA", 105, "MODULUS_TOO_LARGE", "modulus too large", NoAlert, ClassSSLError},
	{4, "RSA", 168, "MP_COEFFICIENT_NOT_INVERSE_OF_R", "mp coefficient not inverse of r", NoAlert, ClassSSLError},
	{4, "RSA", 169, "MP_EXPONENT_NOT_CONGRUENT_TO_D", "mp exponent not congruent to d", NoAlert, ClassSSLError},
	{4, "RSA", 170, "MP_R_NOT_PRIME", "mp r not prime", NoAlert, ClassSSLError},
	{4, "RSA", 140, "NO_PUBLIC_EXPONENT", "no public exponent", NoAlert, ClassSSLError},
	{4, "RSA", 113, "NULL_BEFORE_BLOCK_MISSING", "null before block missing", NoAlert, ClassSSLError},
	{4, "RSA", 172, "N_DOES_NOT_EQUAL_PRODUCT_OF_PRIMES", "n does not equal product of primes", NoAlert, ClassSSLError},
	{4, "RSA", 127, "N_DOES_NOT_EQUAL_P_Q", "n does not equal p q", NoAlert, ClassSSLError},
	{4, "RSA", 121, "OAEP_DECODING_ERROR", "oaep decoding error", NoAlert, ClassSSLError},
	{4, "RSA", 148, "OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE", "operation not supported for this keytype", NoAlert, ClassSSLError},
	{4, "RSA", 114, "PADDING_CHECK_FAILED", "padding check failed", NoAlert, ClassSSLError},
	{4, "RSA", 177, "PAIRWISE_TEST_FAILURE", "pairwise test failure", NoAlert, ClassSSLError},
	{4, "RSA", 159, "PKCS_DECODING_ERROR", "pkcs decoding error", NoAlert, ClassSSLError},
	{4, "RSA", 164, "PSS_SALTLEN_TOO_SMALL", "pss saltlen too small", NoAlert, ClassSSLError},
	{4, "RSA", 178, "PUB_EXPONENT_OUT_OF_RANGE", "pub exponent out of range", NoAlert, ClassSSLError},
	{4, "RSA", 128, "P_NOT_PRIME", "p not prime", NoAlert, ClassSSLError},
	{4, "RSA", 129, "Q_NOT_PRIME", "q not prime", NoAlert, ClassSSLError},
	{4, "RSA", 180, "RANDOMNESS_SOURCE_STRENGTH_INSUFFICIENT", "randomness source strength insufficient", NoAlert, ClassSSLError},
	{4, "RSA", 130, "RSA_OPERATIONS_NOT_SUPPORTED", "rsa operations not supported", NoAlert, ClassSSLError},
	{4, "RSA", 136, "SLEN_CHECK_FAILED", "salt length check failed", NoAlert, ClassSSLError},
	{4, "RSA", 135, "SLEN_RECOVERY_FAILED", "salt length recovery failed", NoAlert, ClassSSLError},
	{4, "RSA", 115, "SSLV3_ROLLBACK_ATTACK", "sslv3 rollback attack", NoAlert, ClassSSLError},
	{4, "RSA", 116, "THE_ASN1_OBJECT_IDENTIFIER_IS_NOT_KNOWN_FOR_THIS_MD", "the asn1 object identifier is not known for this md", NoAlert, ClassSSLError},
	{4, "RSA", 117, "UNKNOWN_ALGORITHM_TYPE", "unknown algorithm type", NoAlert, ClassSSLError},
	{4, "RSA", 166, "UNKNOWN_DIGEST", "unknown digest", NoAlert, ClassSSLError},
	{4, "RSA", 151, "UNKNOWN_MASK_DIGEST", "unknown mask digest", NoAlert, ClassSSLError},
	{4, "RSA", 118, "UNKNOWN_PADDING_TYPE", "unknown padding type", NoAlert, ClassSSLError},
	{4, "RSA", 162, "UNSUPPORTED_ENCRYPTION_TYPE", "unsupported encryption type", NoAlert, ClassSSLError},
	{4, "RSA", 163, "UNSUPPORTED_LABEL_SOURCE", "unsupported label source", NoAlert, ClassSSLError},
	{4, "RSA", 153, "UNSUPPORTED_MASK_ALGORITHM", "unsupported mask algorithm", NoAlert, ClassSSLError},
	{4, "RSA", 154, "UNSUPPORTED_MASK_PARAMETER", "unsupported mask parameter", NoAlert, ClassSSLError},
	{4, "RSA", 155, "UNSUPPORTED_SIGNATURE_TYPE", "unsupported signature type", NoAlert, ClassSSLError},
	{4, "RSA", 147, "VALUE_MISSING", "value missing", NoAlert, ClassSSLError},
	{4, "RSA", 119, "WRONG_SIGNATURE_LENGTH", "wrong signature length", NoAlert, ClassSSLError},
	{53, "SM2", 100, "ASN1_ERROR", "", NoAlert, ClassSSLError},
	{53, "SM2", 101, "BAD_SIGNATURE", "", NoAlert, ClassSSLError},
	{53, "SM2", 107, "BUFFER_TOO_SMALL", "", NoAlert, ClassSSLError},
	{53, "SM2", 110, "DIST_ID_TOO_LARGE", "", NoAlert, ClassSSLError},
	{53, "SM2", 112, "ID_NOT_SET", "", NoAlert, ClassSSLError},
	{53, "SM2", 111, "ID_TOO_LARGE", "", NoAlert, ClassSSLError},
	{53, "SM2", 108, "INVALID_CURVE", "", NoAlert, ClassSSLError},
	{53, "SM2", 102, "INVALID_DIGEST", "", NoAlert, ClassSSLError},
	{53, "SM2", 103, "INVALID_DIGEST_TYPE", "", NoAlert, ClassSSLError},
	{53, "SM2", 104, "INVALID_ENCODING", "", NoAlert, ClassSSLError},
	{53, "SM2", 105, "INVALID_FIELD", "", NoAlert, ClassSSLError},
	{53, "SM2", 113, "INVALID_PRIVATE_KEY", "", NoAlert, ClassSSLError},
	{53, "SM2", 109, "NO_PARAMETERS_SET", "", NoAlert, ClassSSLError},
	{53, "SM2", 106, "USER_ID_TOO_LARGE", "", NoAlert, ClassSSLError},
	{20, "SSL", 291, "APPLICATION_DATA_AFTER_CLOSE_NOTIFY", "application data after close notify", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 100, "APP_DATA_IN_HANDSHAKE", "app data in handshake", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 272, "ATTEMPT_TO_REUSE_SESSION_IN_DIFFERENT_CONTEXT", "attempt to reuse session in different context", AlertInternalError, ClassSSLError},
	{20, "SSL", 143, "AT_LEAST_TLS_1_0_NEEDED_IN_FIPS_MODE", "", AlertInternalError, ClassSSLError},
	{20, "SSL", 158, "AT_LEAST_TLS_1_2_NEEDED_IN_SUITEB_MODE", "at least (D)TLS 1.2 needed in Suite B mode", AlertInternalError, ClassSSLError},
	{20, "SSL", 103, "BAD_CHANGE_CIPHER_SPEC", "bad change cipher spec", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 186, "BAD_CIPHER", "bad cipher", AlertInternalError, ClassSSLError},
	{20, "SSL", 390, "BAD_DATA", "bad data", AlertInternalError, ClassSSLError},
	{20, "SSL", 106, "BAD_DATA_RETURNED_BY_CALLBACK", "bad data returned by callback", AlertInternalError, ClassSSLError},
	{20, "SSL", 107, "BAD_DECOMPRESSION", "bad decompression", AlertInternalError, ClassSSLError},
	{20, "SSL", 102, "BAD_DH_VALUE", "bad dh value", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 111, "BAD_DIGEST_LENGTH", "bad digest length", AlertDecodeError, ClassSSLError},
	{20, "SSL", 233, "BAD_EARLY_DATA", "bad early data", AlertInternalError, ClassSSLError},
	{20, "SSL", 304, "BAD_ECC_CERT", "bad ecc cert", AlertBadCertificate, ClassSSLError},
	{20, "SSL", 306, "BAD_ECPOINT", "bad ecpoint", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 110, "BAD_EXTENSION", "bad extension", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 332, "BAD_HANDSHAKE_LENGTH", "bad handshake length", AlertDecodeError, ClassSSLError},
	{20, "SSL", 236, "BAD_HANDSHAKE_STATE", "bad handshake state", AlertInternalError, ClassSSLError},
	{20, "SSL", 105, "BAD_HELLO_REQUEST", "bad hello request", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 263, "BAD_HRR_VERSION", "bad hrr version", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 108, "BAD_KEY_SHARE", "bad key share", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 122, "BAD_KEY_UPDATE", "bad key update", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 292, "BAD_LEGACY_VERSION", "bad legacy version", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 271, "BAD_LENGTH", "bad length", AlertDecodeError, ClassSSLError},
	{20, "SSL", 240, "BAD_PACKET", "bad packet", AlertDecodeError, ClassSSLError},
	{20, "SSL", 115, "BAD_PACKET_LENGTH", "bad packet length", AlertDecodeError, ClassSSLError},
	{20, "SSL", 116, "BAD_PROTOCOL_VERSION_NUMBER", "bad protocol version number", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 219, "BAD_PSK", "bad psk", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 114, "BAD_PSK_IDENTITY", "bad psk identity", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 443, "BAD_RECORD_TYPE", "bad record type", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 119, "BAD_RSA_ENCRYPT", "bad rsa encrypt", AlertInternalError, ClassSSLError},
	{20, "SSL", 123, "BAD_SIGNATURE", "bad signature", AlertDecryptError, ClassSSLError},
	{20, "SSL", 347, "BAD_SRP_A_LENGTH", "bad srp a length", AlertInternalError, ClassSSLError},
	{20, "SSL", 371, "BAD_SRP_PARAMETERS", "bad srp parameters", AlertInternalError, ClassSSLError},
	{20, "SSL", 352, "BAD_SRTP_MKI_VALUE", "bad srtp mki value", AlertInternalError, ClassSSLError},
	{20, "SSL", 353, "BAD_SRTP_PROTECTION_PROFILE_LIST", "bad srtp protection profile list", AlertInternalError, ClassSSLError},
	{20, "SSL", 124, "BAD_SSL_FILETYPE", "bad ssl filetype", AlertInternalError, ClassSSLError},
	{20, "SSL", 384, "BAD_VALUE", "bad value", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 127, "BAD_WRITE_RETRY", "bad write retry", AlertInternalError, ClassSSLError},
	{20, "SSL", 253, "BINDER_DOES_NOT_VERIFY", "binder does not verify", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 128, "BIO_NOT_SET", "bio not set", AlertInternalError, ClassSSLError},
	{20, "SSL", 129, "BLOCK_CIPHER_PAD_IS_WRONG", "block cipher pad is wrong", AlertInternalError, ClassSSLError},
	{20, "SSL", 130, "BN_LIB", "bn lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 234, "CALLBACK_FAILED", "callback failed", AlertInternalError, ClassSSLError},
	{20, "SSL", 109, "CANNOT_CHANGE_CIPHER", "cannot change cipher", AlertInternalError, ClassSSLError},
	{20, "SSL", 299, "CANNOT_GET_GROUP_NAME", "cannot get group name", AlertInternalError, ClassSSLError},
	{20, "SSL", 131, "CA_DN_LENGTH_MISMATCH", "ca dn length mismatch", AlertDecodeError, ClassSSLError},
	{20, "SSL", 397, "CA_KEY_TOO_SMALL", "ca key too small", AlertInternalError, ClassSSLError},
	{20, "SSL", 398, "CA_MD_TOO_WEAK", "ca md too weak", AlertInternalError, ClassSSLError},
	{20, "SSL", 133, "CCS_RECEIVED_EARLY", "ccs received early", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 134, "CERTIFICATE_VERIFY_FAILED", "certificate verify failed", AlertCertificateUnknown, ClassCertVerification},
	{20, "SSL", 377, "CERT_CB_ERROR", "cert cb error", AlertInternalError, ClassSSLError},
	{20, "SSL", 135, "CERT_LENGTH_MISMATCH", "cert length mismatch", AlertDecodeError, ClassSSLError},
	{20, "SSL", 218, "CIPHERSUITE_DIGEST_HAS_CHANGED", "ciphersuite digest has changed", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 137, "CIPHER_CODE_WRONG_LENGTH", "cipher code wrong length", AlertDecodeError, ClassSSLError},
	{20, "SSL", 226, "CLIENTHELLO_TLSEXT", "clienthello tlsext", AlertDecodeError, ClassSSLError},
	{20, "SSL", 140, "COMPRESSED_LENGTH_TOO_LONG", "compressed length too long", AlertRecordOverflow, ClassSSLError},
	{20, "SSL", 343, "COMPRESSION_DISABLED", "compression disabled", AlertInternalError, ClassSSLError},
	{20, "SSL", 141, "COMPRESSION_FAILURE", "compression failure", AlertInternalError, ClassSSLError},
	{20, "SSL", 307, "COMPRESSION_ID_NOT_WITHIN_PRIVATE_RANGE", "compression id not within private range", AlertInternalError, ClassSSLError},
	{20, "SSL", 142, "COMPRESSION_LIBRARY_ERROR", "compression library error", AlertInternalError, ClassSSLError},
	{20, "SSL", 144, "CONNECTION_TYPE_NOT_SET", "connection type not set", AlertInternalError, ClassSSLError},
	{20, "SSL", 167, "CONTEXT_NOT_DANE_ENABLED", "context not dane enabled", AlertInternalError, ClassSSLError},
	{20, "SSL", 400, "COOKIE_GEN_CALLBACK_FAILURE", "cookie gen callback failure", AlertInternalError, ClassSSLError},
	{20, "SSL", 308, "COOKIE_MISMATCH", "cookie mismatch", AlertInternalError, ClassSSLError},
	{20, "SSL", 296, "COPY_PARAMETERS_FAILED", "copy parameters failed", AlertInternalError, ClassSSLError},
	{20, "SSL", 206, "CUSTOM_EXT_HANDLER_ALREADY_INSTALLED", "custom ext handler already installed", AlertInternalError, ClassSSLError},
	{20, "SSL", 172, "DANE_ALREADY_ENABLED", "dane already enabled", AlertInternalError, ClassSSLError},
	{20, "SSL", 173, "DANE_CANNOT_OVERRIDE_MTYPE_FULL", "dane cannot override mtype full", AlertInternalError, ClassSSLError},
	{20, "SSL", 175, "DANE_NOT_ENABLED", "dane not enabled", AlertInternalError, ClassSSLError},
	{20, "SSL", 180, "DANE_TLSA_BAD_CERTIFICATE", "dane tlsa bad certificate", AlertInternalError, ClassSSLError},
	{20, "SSL", 184, "DANE_TLSA_BAD_CERTIFICATE_USAGE", "dane tlsa bad certificate usage", AlertInternalError, ClassSSLError},
	{20, "SSL", 189, "DANE_TLSA_BAD_DATA_LENGTH", "dane tlsa bad data length", AlertInternalError, ClassSSLError},
	{20, "SSL", 192, "DANE_TLSA_BAD_DIGEST_LENGTH", "dane tlsa bad digest length", AlertInternalError, ClassSSLError},
	{20, "SSL", 200, "DANE_TLSA_BAD_MATCHING_TYPE", "dane tlsa bad matching type", AlertInternalError, ClassSSLError},
	{20, "SSL", 201, "DANE_TLSA_BAD_PUBLIC_KEY", "dane tlsa bad public key", AlertInternalError, ClassSSLError},
	{20, "SSL", 202, "DANE_TLSA_BAD_SELECTOR", "dane tlsa bad selector", AlertInternalError, ClassSSLError},
	{20, "SSL", 203, "DANE_TLSA_NULL_DATA", "dane tlsa null data", AlertInternalError, ClassSSLError},
	{20, "SSL", 145, "DATA_BETWEEN_CCS_AND_FINISHED", "data between ccs and finished", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 146, "DATA_LENGTH_TOO_LONG", "data length too long", AlertRecordOverflow, ClassSSLError},
	{20, "SSL", 147, "DECRYPTION_FAILED", "decryption failed", AlertDecryptError, ClassSSLError},
	{20, "SSL", 281, "DECRYPTION_FAILED_OR_BAD_RECORD_MAC", "decryption failed or bad record mac", AlertBadRecordMAC, ClassSSLError},
	{20, "SSL", 394, "DH_KEY_TOO_SMALL", "dh key too small", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 148, "DH_PUBLIC_VALUE_LENGTH_IS_WRONG", "dh public value length is wrong", AlertInternalError, ClassSSLError},
	{20, "SSL", 149, "DIGEST_CHECK_FAILED", "digest check failed", AlertDecryptError, ClassSSLError},
	{20, "SSL", 334, "DTLS_MESSAGE_TOO_BIG", "dtls message too big", AlertInternalError, ClassSSLError},
	{20, "SSL", 309, "DUPLICATE_COMPRESSION_ID", "duplicate compression id", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 318, "ECC_CERT_NOT_FOR_SIGNING", "ecc cert not for signing", AlertInternalError, ClassSSLError},
	{20, "SSL", 374, "ECDH_REQUIRED_FOR_SUITEB_MODE", "ecdh required for suiteb mode", AlertInternalError, ClassSSLError},
	{20, "SSL", 399, "EE_KEY_TOO_SMALL", "ee key too small", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 354, "EMPTY_SRTP_PROTECTION_PROFILE_LIST", "empty srtp protection profile list", AlertInternalError, ClassSSLError},
	{20, "SSL", 150, "ENCRYPTED_LENGTH_TOO_LONG", "encrypted length too long", AlertRecordOverflow, ClassSSLError},
	{20, "SSL", 151, "ERROR_IN_RECEIVED_CIPHER_LIST", "error in received cipher list", AlertDecodeError, ClassSSLError},
	{20, "SSL", 204, "ERROR_SETTING_TLSA_BASE_DOMAIN", "error setting tlsa base domain", AlertInternalError, ClassSSLError},
	{20, "SSL", 194, "EXCEEDS_MAX_FRAGMENT_SIZE", "exceeds max fragment size", AlertInternalError, ClassSSLError},
	{20, "SSL", 152, "EXCESSIVE_MESSAGE_SIZE", "excessive message size", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 279, "EXTENSION_NOT_RECEIVED", "extension not received", AlertMissingExtension, ClassSSLError},
	{20, "SSL", 153, "EXTRA_DATA_IN_MESSAGE", "extra data in message", AlertDecodeError, ClassSSLError},
	{20, "SSL", 163, "EXT_LENGTH_MISMATCH", "ext length mismatch", AlertDecodeError, ClassSSLError},
	{20, "SSL", 405, "FAILED_TO_INIT_ASYNC", "failed to init async", AlertInternalError, ClassSSLError},
	{20, "SSL", 401, "FRAGMENTED_CLIENT_HELLO", "fragmented client hello", AlertInternalError, ClassSSLError},
	{20, "SSL", 154, "GOT_A_FIN_BEFORE_A_CCS", "got a fin before a ccs", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 155, "HTTPS_PROXY_REQUEST", "https proxy request", NoAlert, ClassSSLError},
	{20, "SSL", 156, "HTTP_REQUEST", "http request", NoAlert, ClassSSLError},
	{20, "SSL", 162, "ILLEGAL_POINT_COMPRESSION", "illegal point compression", AlertInternalError, ClassSSLError},
	{20, "SSL", 380, "ILLEGAL_SUITEB_DIGEST", "illegal Suite B digest", AlertInternalError, ClassSSLError},
	{20, "SSL", 373, "INAPPROPRIATE_FALLBACK", "inappropriate fallback", AlertInappropriateFallback, ClassSSLError},
	{20, "SSL", 340, "INCONSISTENT_COMPRESSION", "inconsistent compression", AlertInternalError, ClassSSLError},
	{20, "SSL", 222, "INCONSISTENT_EARLY_DATA_ALPN", "inconsistent early data alpn", AlertInternalError, ClassSSLError},
	{20, "SSL", 231, "INCONSISTENT_EARLY_DATA_SNI", "inconsistent early data sni", AlertInternalError, ClassSSLError},
	{20, "SSL", 104, "INCONSISTENT_EXTMS", "inconsistent extms", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 241, "INSUFFICIENT_SECURITY", "insufficient security", AlertInsufficientSecurity, ClassSSLError},
	{20, "SSL", 205, "INVALID_ALERT", "invalid alert", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 260, "INVALID_CCS_MESSAGE", "invalid ccs message", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 238, "INVALID_CERTIFICATE_OR_ALG", "invalid certificate or alg", AlertBadCertificate, ClassSSLError},
	{20, "SSL", 280, "INVALID_COMMAND", "invalid command", AlertInternalError, ClassSSLError},
	{20, "SSL", 341, "INVALID_COMPRESSION_ALGORITHM", "invalid compression algorithm", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 283, "INVALID_CONFIG", "invalid config", AlertInternalError, ClassSSLError},
	{20, "SSL", 113, "INVALID_CONFIGURATION_NAME", "invalid configuration name", AlertInternalError, ClassSSLError},
	{20, "SSL", 282, "INVALID_CONTEXT", "invalid context", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 212, "INVALID_CT_VALIDATION_TYPE", "invalid ct validation type", AlertInternalError, ClassSSLError},
	{20, "SSL", 120, "INVALID_KEY_UPDATE_TYPE", "invalid key update type", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 174, "INVALID_MAX_EARLY_DATA", "invalid max early data", AlertInternalError, ClassSSLError},
	{20, "SSL", 385, "INVALID_NULL_CMD_NAME", "invalid null cmd name", AlertInternalError, ClassSSLError},
	{20, "SSL", 402, "INVALID_SEQUENCE_NUMBER", "invalid sequence number", AlertInternalError, ClassSSLError},
	{20, "SSL", 388, "INVALID_SERVERINFO_DATA", "invalid serverinfo data", AlertInternalError, ClassSSLError},
	{20, "SSL", 999, "INVALID_SESSION_ID", "invalid session id", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 357, "INVALID_SRP_USERNAME", "invalid srp username", AlertInternalError, ClassSSLError},
	{20, "SSL", 328, "INVALID_STATUS_RESPONSE", "invalid status response", AlertBadCertificateStatusResponse, ClassSSLError},
	{20, "SSL", 325, "INVALID_TICKET_KEYS_LENGTH", "invalid ticket keys length", AlertInternalError, ClassSSLError},
	{20, "SSL", 333, "LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED", "legacy sigalg disallowed or unsupported", AlertInternalError, ClassSSLError},
	{20, "SSL", 159, "LENGTH_MISMATCH", "length mismatch", AlertDecodeError, ClassSSLError},
	{20, "SSL", 404, "LENGTH_TOO_LONG", "length too long", AlertDecodeError, ClassSSLError},
	{20, "SSL", 160, "LENGTH_TOO_SHORT", "length too short", AlertDecodeError, ClassSSLError},
	{20, "SSL", 274, "LIBRARY_BUG", "library bug", AlertInternalError, ClassSSLError},
	{20, "SSL", 161, "LIBRARY_HAS_NO_CIPHERS", "library has no ciphers", AlertInternalError, ClassSSLError},
	{20, "SSL", 165, "MISSING_DSA_SIGNING_CERT", "missing dsa signing cert", AlertInternalError, ClassSSLError},
	{20, "SSL", 381, "MISSING_ECDSA_SIGNING_CERT", "missing ecdsa signing cert", AlertInternalError, ClassSSLError},
	{20, "SSL", 256, "MISSING_FATAL", "missing fatal", AlertMissingExtension, ClassSSLError},
	{20, "SSL", 290, "MISSING_PARAMETERS", "missing parameters", AlertInternalError, ClassSSLError},
	{20, "SSL", 310, "MISSING_PSK_KEX_MODES_EXTENSION", "missing psk kex modes extension", AlertMissingExtension, ClassSSLError},
	{20, "SSL", 168, "MISSING_RSA_CERTIFICATE", "missing rsa certificate", AlertInternalError, ClassSSLError},
	{20, "SSL", 169, "MISSING_RSA_ENCRYPTING_CERT", "missing rsa encrypting cert", AlertInternalError, ClassSSLError},
	{20, "SSL", 170, "MISSING_RSA_SIGNING_CERT", "missing rsa signing cert", AlertInternalError, ClassSSLError},
	{20, "SSL", 112, "MISSING_SIGALGS_EXTENSION", "missing sigalgs extension", AlertMissingExtension, ClassSSLError},
	{20, "SSL", 221, "MISSING_SIGNING_CERT", "missing signing cert", AlertInternalError, ClassSSLError},
	{20, "SSL", 358, "MISSING_SRP_PARAM", "can't find SRP server param", AlertInternalError, ClassSSLError},
	{20, "SSL", 209, "MISSING_SUPPORTED_GROUPS_EXTENSION", "missing supported groups extension", AlertMissingExtension, ClassSSLError},
	{20, "SSL", 171, "MISSING_TMP_DH_KEY", "missing tmp dh key", AlertInternalError, ClassSSLError},
	{20, "SSL", 311, "MISSING_TMP_ECDH_KEY", "missing tmp ecdh key", AlertInternalError, ClassSSLError},
	{20, "SSL", 293, "MIXED_HANDSHAKE_AND_NON_HANDSHAKE_DATA", "mixed handshake and non handshake data", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 182, "NOT_ON_RECORD_BOUNDARY", "not on record boundary", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 289, "NOT_REPLACING_CERTIFICATE", "not replacing certificate", AlertInternalError, ClassSSLError},
	{20, "SSL", 284, "NOT_SERVER", "not server", AlertInternalError, ClassSSLError},
	{20, "SSL", 235, "NO_APPLICATION_PROTOCOL", "no application protocol", AlertNoApplicationProtocol, ClassSSLError},
	{20, "SSL", 176, "NO_CERTIFICATES_RETURNED", "no certificates returned", AlertBadCertificate, ClassSSLError},
	{20, "SSL", 177, "NO_CERTIFICATE_ASSIGNED", "no certificate assigned", AlertInternalError, ClassSSLError},
	{20, "SSL", 179, "NO_CERTIFICATE_SET", "no certificate set", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 214, "NO_CHANGE_FOLLOWING_HRR", "no change following hrr", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 181, "NO_CIPHERS_AVAILABLE", "no ciphers available", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 183, "NO_CIPHERS_SPECIFIED", "no ciphers specified", AlertInternalError, ClassSSLError},
	{20, "SSL", 185, "NO_CIPHER_MATCH", "no cipher match", AlertInternalError, ClassSSLError},
	{20, "SSL", 331, "NO_CLIENT_CERT_METHOD", "no client cert method", AlertInternalError, ClassSSLError},
	{20, "SSL", 187, "NO_COMPRESSION_SPECIFIED", "no compression specified", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 287, "NO_COOKIE_CALLBACK_SET", "no cookie callback set", AlertInternalError, ClassSSLError},
	{20, "SSL", 330, "NO_GOST_CERTIFICATE_SENT_BY_PEER", "Peer haven't sent GOST certificate, required for selected ciphersuite", AlertInternalError, ClassSSLError},
	{20, "SSL", 188, "NO_METHOD_SPECIFIED", "no method specified", AlertInternalError, ClassSSLError},
	{20, "SSL", 389, "NO_PEM_EXTENSIONS", "no pem extensions", AlertInternalError, ClassSSLError},
	{20, "SSL", 190, "NO_PRIVATE_KEY_ASSIGNED", "no private key assigned", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 191, "NO_PROTOCOLS_AVAILABLE", "no protocols available", AlertProtocolVersion, ClassSSLError},
	{20, "SSL", 339, "NO_RENEGOTIATION", "no renegotiation", AlertNoRenegotiation, ClassSSLError},
	{20, "SSL", 324, "NO_REQUIRED_DIGEST", "no required digest", AlertInternalError, ClassSSLError},
	{20, "SSL", 193, "NO_SHARED_CIPHER", "no shared cipher", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 410, "NO_SHARED_GROUPS", "no shared groups", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 376, "NO_SHARED_SIGNATURE_ALGORITHMS", "no shared signature algorithms", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 359, "NO_SRTP_PROFILES", "no srtp profiles", AlertInternalError, ClassSSLError},
	{20, "SSL", 297, "NO_SUITABLE_DIGEST_ALGORITHM", "no suitable digest algorithm", AlertInternalError, ClassSSLError},
	{20, "SSL", 295, "NO_SUITABLE_GROUPS", "no suitable groups", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 101, "NO_SUITABLE_KEY_SHARE", "no suitable key share", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 118, "NO_SUITABLE_SIGNATURE_ALGORITHM", "no suitable signature algorithm", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 216, "NO_VALID_SCTS", "no valid scts", AlertInternalError, ClassSSLError},
	{20, "SSL", 403, "NO_VERIFY_COOKIE_CALLBACK", "no verify cookie callback", AlertInternalError, ClassSSLError},
	{20, "SSL", 195, "NULL_SSL_CTX", "null ssl ctx", AlertInternalError, ClassSSLError},
	{20, "SSL", 196, "NULL_SSL_METHOD_PASSED", "null ssl method passed", AlertInternalError, ClassSSLError},
	{20, "SSL", 305, "OCSP_CALLBACK_FAILURE", "ocsp callback failure", AlertInternalError, ClassSSLError},
	{20, "SSL", 197, "OLD_SESSION_CIPHER_NOT_RETURNED", "old session cipher not returned", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 344, "OLD_SESSION_COMPRESSION_ALGORITHM_NOT_RETURNED", "old session compression algorithm not returned", AlertInternalError, ClassSSLError},
	{20, "SSL", 237, "OVERFLOW_ERROR", "overflow error", AlertInternalError, ClassSSLError},
	{20, "SSL", 198, "PACKET_LENGTH_TOO_LONG", "packet length too long", AlertRecordOverflow, ClassSSLError},
	{20, "SSL", 227, "PARSE_TLSEXT", "parse tlsext", AlertDecodeError, ClassSSLError},
	{20, "SSL", 270, "PATH_TOO_LONG", "path too long", AlertInternalError, ClassSSLError},
	{20, "SSL", 199, "PEER_DID_NOT_RETURN_A_CERTIFICATE", "peer did not return a certificate", AlertCertificateRequired, ClassSSLError},
	{20, "SSL", 391, "PEM_NAME_BAD_PREFIX", "pem name bad prefix", AlertInternalError, ClassSSLError},
	{20, "SSL", 392, "PEM_NAME_TOO_SHORT", "pem name too short", AlertInternalError, ClassSSLError},
	{20, "SSL", 406, "PIPELINE_FAILURE", "pipeline failure", AlertInternalError, ClassSSLError},
	{20, "SSL", 278, "POST_HANDSHAKE_AUTH_ENCODING_ERR", "post handshake auth encoding err", AlertInternalError, ClassSSLError},
	{20, "SSL", 288, "PRIVATE_KEY_MISMATCH", "private key mismatch", AlertInternalError, ClassSSLError},
	{20, "SSL", 207, "PROTOCOL_IS_SHUTDOWN", "protocol is shutdown", AlertInternalError, ClassSSLError},
	{20, "SSL", 223, "PSK_IDENTITY_NOT_FOUND", "psk identity not found", AlertUnknownPSKIdentity, ClassSSLError},
	{20, "SSL", 224, "PSK_NO_CLIENT_CB", "psk no client cb", AlertInternalError, ClassSSLError},
	{20, "SSL", 225, "PSK_NO_SERVER_CB", "psk no server cb", AlertInternalError, ClassSSLError},
	{20, "SSL", 211, "READ_BIO_NOT_SET", "read bio not set", AlertInternalError, ClassSSLError},
	{20, "SSL", 312, "READ_TIMEOUT_EXPIRED", "read timeout expired", AlertInternalError, ClassSSLError},
	{20, "SSL", 213, "RECORD_LENGTH_MISMATCH", "record length mismatch", AlertInternalError, ClassSSLError},
	{20, "SSL", 298, "RECORD_TOO_SMALL", "record too small", AlertInternalError, ClassSSLError},
	{20, "SSL", 335, "RENEGOTIATE_EXT_TOO_LONG", "renegotiate ext too long", AlertInternalError, ClassSSLError},
	{20, "SSL", 336, "RENEGOTIATION_ENCODING_ERR", "renegotiation encoding err", AlertDecodeError, ClassSSLError},
	{20, "SSL", 337, "RENEGOTIATION_MISMATCH", "renegotiation mismatch", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 285, "REQUEST_PENDING", "request pending", AlertInternalError, ClassSSLError},
	{20, "SSL", 286, "REQUEST_SENT", "request sent", AlertInternalError, ClassSSLError},
	{20, "SSL", 215, "REQUIRED_CIPHER_MISSING", "required cipher missing", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 342, "REQUIRED_COMPRESSION_ALGORITHM_MISSING", "required compression algorithm missing", AlertInternalError, ClassSSLError},
	{20, "SSL", 345, "SCSV_RECEIVED_WHEN_RENEGOTIATING", "scsv received when renegotiating", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 208, "SCT_VERIFICATION_FAILED", "sct verification failed", AlertInternalError, ClassSSLError},
	{20, "SSL", 275, "SERVERHELLO_TLSEXT", "serverhello tlsext", AlertDecodeError, ClassSSLError},
	{20, "SSL", 277, "SESSION_ID_CONTEXT_UNINITIALIZED", "session id context uninitialized", AlertInternalError, ClassSSLError},
	{20, "SSL", 407, "SHUTDOWN_WHILE_IN_INIT", "shutdown while in init", AlertInternalError, ClassSSLError},
	{20, "SSL", 360, "SIGNATURE_ALGORITHMS_ERROR", "signature algorithms error", AlertInternalError, ClassSSLError},
	{20, "SSL", 220, "SIGNATURE_FOR_NON_SIGNING_CERTIFICATE", "signature for non signing certificate", AlertInternalError, ClassSSLError},
	{20, "SSL", 361, "SRP_A_CALC", "error with the srp params", AlertInternalError, ClassSSLError},
	{20, "SSL", 362, "SRTP_COULD_NOT_ALLOCATE_PROFILES", "srtp could not allocate profiles", AlertInternalError, ClassSSLError},
	{20, "SSL", 363, "SRTP_PROTECTION_PROFILE_LIST_TOO_LONG", "srtp protection profile list too long", AlertInternalError, ClassSSLError},
	{20, "SSL", 364, "SRTP_UNKNOWN_PROTECTION_PROFILE", "srtp unknown protection profile", AlertInternalError, ClassSSLError},
	{20, "SSL", 232, "SSL3_EXT_INVALID_MAX_FRAGMENT_LENGTH", "ssl3 ext invalid max fragment length", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 319, "SSL3_EXT_INVALID_SERVERNAME", "ssl3 ext invalid servername", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 320, "SSL3_EXT_INVALID_SERVERNAME_TYPE", "ssl3 ext invalid servername type", AlertInternalError, ClassSSLError},
	{20, "SSL", 300, "SSL3_SESSION_ID_TOO_LONG", "ssl3 session id too long", AlertInternalError, ClassSSLError},
	{20, "SSL", 1042, "SSLV3_ALERT_BAD_CERTIFICATE", "sslv3 alert bad certificate", NoAlert, ClassSSLError},
	{20, "SSL", 1020, "SSLV3_ALERT_BAD_RECORD_MAC", "sslv3 alert bad record mac", NoAlert, ClassSSLError},
	{20, "SSL", 1045, "SSLV3_ALERT_CERTIFICATE_EXPIRED", "sslv3 alert certificate expired", NoAlert, ClassSSLError},
	{20, "SSL", 1044, "SSLV3_ALERT_CERTIFICATE_REVOKED", "sslv3 alert certificate revoked", NoAlert, ClassSSLError},
	{20, "SSL", 1046, "SSLV3_ALERT_CERTIFICATE_UNKNOWN", "sslv3 alert certificate unknown", NoAlert, ClassSSLError},
	{20, "SSL", 1030, "SSLV3_ALERT_DECOMPRESSION_FAILURE", "sslv3 alert decompression failure", NoAlert, ClassSSLError},
	{20, "SSL", 1040, "SSLV3_ALERT_HANDSHAKE_FAILURE", "sslv3 alert handshake failure", NoAlert, ClassSSLError},
	{20, "SSL", 1047, "SSLV3_ALERT_ILLEGAL_PARAMETER", "sslv3 alert illegal parameter", NoAlert, ClassSSLError},
	{20, "SSL", 1041, "SSLV3_ALERT_NO_CERTIFICATE", "sslv3 alert no certificate", NoAlert, ClassSSLError},
	{20, "SSL", 1010, "SSLV3_ALERT_UNEXPECTED_MESSAGE", "sslv3 alert unexpected message", NoAlert, ClassSSLError},
	{20, "SSL", 1043, "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE", "sslv3 alert unsupported certificate", NoAlert, ClassSSLError},
	{20, "SSL", 117, "SSL_COMMAND_SECTION_EMPTY", "ssl command section empty", AlertInternalError, ClassSSLError},
	{20, "SSL", 125, "SSL_COMMAND_SECTION_NOT_FOUND", "ssl command section not found", AlertInternalError, ClassSSLError},
	{20, "SSL", 228, "SSL_CTX_HAS_NO_DEFAULT_SSL_VERSION", "ssl ctx has no default ssl version", AlertInternalError, ClassSSLError},
	{20, "SSL", 229, "SSL_HANDSHAKE_FAILURE", "ssl handshake failure", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 230, "SSL_LIBRARY_HAS_NO_CIPHERS", "ssl library has no ciphers", AlertInternalError, ClassSSLError},
	{20, "SSL", 372, "SSL_NEGATIVE_LENGTH", "ssl negative length", AlertInternalError, ClassSSLError},
	{20, "SSL", 126, "SSL_SECTION_EMPTY", "ssl section empty", AlertInternalError, ClassSSLError},
	{20, "SSL", 136, "SSL_SECTION_NOT_FOUND", "ssl section not found", AlertInternalError, ClassSSLError},
	{20, "SSL", 301, "SSL_SESSION_ID_CALLBACK_FAILED", "ssl session id callback failed", AlertInternalError, ClassSSLError},
	{20, "SSL", 302, "SSL_SESSION_ID_CONFLICT", "ssl session id conflict", AlertInternalError, ClassSSLError},
	{20, "SSL", 273, "SSL_SESSION_ID_CONTEXT_TOO_LONG", "ssl session id context too long", AlertInternalError, ClassSSLError},
	{20, "SSL", 303, "SSL_SESSION_ID_HAS_BAD_LENGTH", "ssl session id has bad length", AlertInternalError, ClassSSLError},
	{20, "SSL", 408, "SSL_SESSION_ID_TOO_LONG", "ssl session id too long", AlertInternalError, ClassSSLError},
	{20, "SSL", 210, "SSL_SESSION_VERSION_MISMATCH", "ssl session version mismatch", AlertProtocolVersion, ClassSSLError},
	{20, "SSL", 121, "STILL_IN_INIT", "still in init", AlertInternalError, ClassSSLError},
	{20, "SSL", 1116, "TLSV13_ALERT_CERTIFICATE_REQUIRED", "tlsv13 alert certificate required", NoAlert, ClassSSLError},
	{20, "SSL", 1109, "TLSV13_ALERT_MISSING_EXTENSION", "tlsv13 alert missing extension", NoAlert, ClassSSLError},
	{20, "SSL", 1049, "TLSV1_ALERT_ACCESS_DENIED", "tlsv1 alert access denied", NoAlert, ClassSSLError},
	{20, "SSL", 1050, "TLSV1_ALERT_DECODE_ERROR", "tlsv1 alert decode error", NoAlert, ClassSSLError},
	{20, "SSL", 1021, "TLSV1_ALERT_DECRYPTION_FAILED", "tlsv1 alert decryption failed", NoAlert, ClassSSLError},
	{20, "SSL", 1051, "TLSV1_ALERT_DECRYPT_ERROR", "tlsv1 alert decrypt error", NoAlert, ClassSSLError},
	{20, "SSL", 1060, "TLSV1_ALERT_EXPORT_RESTRICTION", "tlsv1 alert export restriction", NoAlert, ClassSSLError},
	{20, "SSL", 1086, "TLSV1_ALERT_INAPPROPRIATE_FALLBACK", "tlsv1 alert inappropriate fallback", NoAlert, ClassSSLError},
	{20, "SSL", 1071, "TLSV1_ALERT_INSUFFICIENT_SECURITY", "tlsv1 alert insufficient security", NoAlert, ClassSSLError},
	{20, "SSL", 1080, "TLSV1_ALERT_INTERNAL_ERROR", "tlsv1 alert internal error", NoAlert, ClassSSLError},
	{20, "SSL", 1100, "TLSV1_ALERT_NO_RENEGOTIATION", "tlsv1 alert no renegotiation", NoAlert, ClassSSLError},
	{20, "SSL", 1070, "TLSV1_ALERT_PROTOCOL_VERSION", "tlsv1 alert protocol version", NoAlert, ClassSSLError},
	{20, "SSL", 1022, "TLSV1_ALERT_RECORD_OVERFLOW", "tlsv1 alert record overflow", NoAlert, ClassSSLError},
	{20, "SSL", 1048, "TLSV1_ALERT_UNKNOWN_CA", "tlsv1 alert unknown ca", NoAlert, ClassSSLError},
	{20, "SSL", 1090, "TLSV1_ALERT_USER_CANCELLED", "tlsv1 alert user cancelled", NoAlert, ClassSSLError},
	{20, "SSL", 1114, "TLSV1_BAD_CERTIFICATE_HASH_VALUE", "tlsv1 bad certificate hash value", NoAlert, ClassSSLError},
	{20, "SSL", 1113, "TLSV1_BAD_CERTIFICATE_STATUS_RESPONSE", "tlsv1 bad certificate status response", NoAlert, ClassSSLError},
	{20, "SSL", 1111, "TLSV1_CERTIFICATE_UNOBTAINABLE", "tlsv1 certificate unobtainable", NoAlert, ClassSSLError},
	{20, "SSL", 1112, "TLSV1_UNRECOGNIZED_NAME", "tlsv1 unrecognized name", NoAlert, ClassSSLError},
	{20, "SSL", 1110, "TLSV1_UNSUPPORTED_EXTENSION", "tlsv1 unsupported extension", NoAlert, ClassSSLError},
	{20, "SSL", 367, "TLS_ILLEGAL_EXPORTER_LABEL", "tls illegal exporter label", AlertInternalError, ClassSSLError},
	{20, "SSL", 157, "TLS_INVALID_ECPOINTFORMAT_LIST", "tls invalid ecpointformat list", AlertInternalError, ClassSSLError},
	{20, "SSL", 132, "TOO_MANY_KEY_UPDATES", "too many key updates", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 409, "TOO_MANY_WARN_ALERTS", "too many warn alerts", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 164, "TOO_MUCH_EARLY_DATA", "too much early data", AlertInternalError, ClassSSLError},
	{20, "SSL", 314, "UNABLE_TO_FIND_ECDH_PARAMETERS", "unable to find ecdh parameters", AlertInternalError, ClassSSLError},
	{20, "SSL", 239, "UNABLE_TO_FIND_PUBLIC_KEY_PARAMETERS", "unable to find public key parameters", AlertBadCertificate, ClassSSLError},
	{20, "SSL", 242, "UNABLE_TO_LOAD_SSL3_MD5_ROUTINES", "unable to load ssl3 md5 routines", AlertInternalError, ClassSSLError},
	{20, "SSL", 243, "UNABLE_TO_LOAD_SSL3_SHA1_ROUTINES", "unable to load ssl3 sha1 routines", AlertInternalError, ClassSSLError},
	{20, "SSL", 262, "UNEXPECTED_CCS_MESSAGE", "unexpected ccs message", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 178, "UNEXPECTED_END_OF_EARLY_DATA", "unexpected end of early data", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 294, "UNEXPECTED_EOF_WHILE_READING", "unexpected eof while reading", NoAlert, ClassEOF},
	{20, "SSL", 244, "UNEXPECTED_MESSAGE", "unexpected message", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 245, "UNEXPECTED_RECORD", "unexpected record", AlertUnexpectedMessage, ClassSSLError},
	{20, "SSL", 276, "UNINITIALIZED", "uninitialized", AlertInternalError, ClassSSLError},
	{20, "SSL", 246, "UNKNOWN_ALERT_TYPE", "unknown alert type", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 247, "UNKNOWN_CERTIFICATE_TYPE", "unknown certificate type", AlertBadCertificate, ClassSSLError},
	{20, "SSL", 248, "UNKNOWN_CIPHER_RETURNED", "unknown cipher returned", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 249, "UNKNOWN_CIPHER_TYPE", "unknown cipher type", AlertInternalError, ClassSSLError},
	{20, "SSL", 386, "UNKNOWN_CMD_NAME", "unknown cmd name", AlertInternalError, ClassSSLError},
	{20, "SSL", 139, "UNKNOWN_COMMAND", "unknown command", AlertInternalError, ClassSSLError},
	{20, "SSL", 368, "UNKNOWN_DIGEST", "unknown digest", AlertInternalError, ClassSSLError},
	{20, "SSL", 250, "UNKNOWN_KEY_EXCHANGE_TYPE", "unknown key exchange type", AlertInternalError, ClassSSLError},
	{20, "SSL", 251, "UNKNOWN_PKEY_TYPE", "unknown pkey type", AlertInternalError, ClassSSLError},
	{20, "SSL", 252, "UNKNOWN_PROTOCOL", "unknown protocol", AlertProtocolVersion, ClassSSLError},
	{20, "SSL", 254, "UNKNOWN_SSL_VERSION", "unknown ssl version", AlertProtocolVersion, ClassSSLError},
	{20, "SSL", 255, "UNKNOWN_STATE", "unknown state", AlertInternalError, ClassSSLError},
	{20, "SSL", 338, "UNSAFE_LEGACY_RENEGOTIATION_DISABLED", "unsafe legacy renegotiation disabled", AlertHandshakeFailure, ClassSSLError},
	{20, "SSL", 217, "UNSOLICITED_EXTENSION", "unsolicited extension", AlertUnsupportedExtension, ClassSSLError},
	{20, "SSL", 257, "UNSUPPORTED_COMPRESSION_ALGORITHM", "unsupported compression algorithm", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 315, "UNSUPPORTED_ELLIPTIC_CURVE", "unsupported elliptic curve", AlertInternalError, ClassSSLError},
	{20, "SSL", 258, "UNSUPPORTED_PROTOCOL", "unsupported protocol", AlertProtocolVersion, ClassSSLError},
	{20, "SSL", 259, "UNSUPPORTED_SSL_VERSION", "unsupported ssl version", AlertProtocolVersion, ClassSSLError},
	{20, "SSL", 329, "UNSUPPORTED_STATUS_TYPE", "unsupported status type", AlertInternalError, ClassSSLError},
	{20, "SSL", 369, "USE_SRTP_NOT_NEGOTIATED", "use srtp not negotiated", AlertInternalError, ClassSSLError},
	{20, "SSL", 166, "VERSION_TOO_HIGH", "version too high", AlertProtocolVersion, ClassSSLError},
	{20, "SSL", 1115, "TLSV1_ALERT_UNKNOWN_PSK_IDENTITY", "tlsv1 alert unknown psk identity", NoAlert, ClassSSLError},
	{20, "SSL", 1120, "TLSV1_ALERT_NO_APPLICATION_PROTOCOL", "tlsv1 alert no application protocol", NoAlert, ClassSSLError},
	{20, "SSL", 396, "VERSION_TOO_LOW", "version too low", AlertProtocolVersion, ClassSSLError},
	{20, "SSL", 383, "WRONG_CERTIFICATE_TYPE", "wrong certificate type", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 261, "WRONG_CIPHER_RETURNED", "wrong cipher returned", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 378, "WRONG_CURVE", "wrong curve", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 264, "WRONG_SIGNATURE_LENGTH", "wrong signature length", AlertDecodeError, ClassSSLError},
	{20, "SSL", 265, "WRONG_SIGNATURE_SIZE", "wrong signature size", AlertDecodeError, ClassSSLError},
	{20, "SSL", 370, "WRONG_SIGNATURE_TYPE", "wrong signature type", AlertIllegalParameter, ClassSSLError},
	{20, "SSL", 266, "WRONG_SSL_VERSION", "wrong ssl version", AlertProtocolVersion, ClassSSLError},
	{20, "SSL", 267, "WRONG_VERSION_NUMBER", "wrong version number", AlertProtocolVersion, ClassSSLError},
	{20, "SSL", 268, "X509_LIB", "x509 lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 269, "X509_VERIFICATION_SETUP_PROBLEMS", "x509 verification setup problems", AlertInternalError, ClassSSLError},
	{47, "TS", 132, "BAD_PKCS7_TYPE", "bad pkcs7 type", NoAlert, ClassSSLError},
	{47, "TS", 133, "BAD_TYPE", "bad type", NoAlert, ClassSSLError},
	{47, "TS", 137, "CANNOT_LOAD_CERT", "cannot load certificate", NoAlert, ClassSSLError},
	{47, "TS", 138, "CANNOT_LOAD_KEY", "cannot load private key", NoAlert, ClassSSLError},
	{47, "TS", 100, "CERTIFICATE_VERIFY_ERROR", "certificate verify error", NoAlert, ClassSSLError},
	{47, "TS", 127, "COULD_NOT_SET_ENGINE", "could not set engine", NoAlert, ClassSSLError},
	{47, "TS", 115, "COULD_NOT_SET_TIME", "could not set time", NoAlert, ClassSSLError},
	{47, "TS", 134, "DETACHED_CONTENT", "detached content", NoAlert, ClassSSLError},
	{47, "TS", 116, "ESS_ADD_SIGNING_CERT_ERROR", "ess add signing cert error", NoAlert, ClassSSLError},
	{47, "TS", 139, "ESS_ADD_SIGNING_CERT_V2_ERROR", "ess add signing cert v2 error", NoAlert, ClassSSLError},
	{47, "TS", 101, "ESS_SIGNING_CERTIFICATE_ERROR", "ess signing certificate error", NoAlert, ClassSSLError},
	{47, "TS", 102, "INVALID_NULL_POINTER", "invalid null pointer", NoAlert, ClassSSLError},
	{47, "TS", 117, "INVALID_SIGNER_CERTIFICATE_PURPOSE", "invalid signer certificate purpose", NoAlert, ClassSSLError},
	{47, "TS", 103, "MESSAGE_IMPRINT_MISMATCH", "message imprint mismatch", NoAlert, ClassSSLError},
	{47, "TS", 104, "NONCE_MISMATCH", "nonce mismatch", NoAlert, ClassSSLError},
	{47, "TS", 105, "NONCE_NOT_RETURNED", "nonce not returned", NoAlert, ClassSSLError},
	{47, "TS", 106, "NO_CONTENT", "no content", NoAlert, ClassSSLError},
	{47, "TS", 107, "NO_TIME_STAMP_TOKEN", "no time stamp token", NoAlert, ClassSSLError},
	{47, "TS", 118, "PKCS7_ADD_SIGNATURE_ERROR", "pkcs7 add signature error", NoAlert, ClassSSLError},
	{47, "TS", 119, "PKCS7_ADD_SIGNED_ATTR_ERROR", "pkcs7 add signed attr error", NoAlert, ClassSSLError},
	{47, "TS", 129, "PKCS7_TO_TS_TST_INFO_FAILED", "pkcs7 to ts tst info failed", NoAlert, ClassSSLError},
	{47, "TS", 108, "POLICY_MISMATCH", "policy mismatch", NoAlert, ClassSSLError},
	{47, "TS", 120, "PRIVATE_KEY_DOES_NOT_MATCH_CERTIFICATE", "private key does not match certificate", NoAlert, ClassSSLError},
	{47, "TS", 121, "RESPONSE_SETUP_ERROR", "response setup error", NoAlert, ClassSSLError},
	{47, "TS", 109, "SIGNATURE_FAILURE", "signature failure", NoAlert, ClassSSLError},
	{47, "TS", 110, "THERE_MUST_BE_ONE_SIGNER", "there must be one signer", NoAlert, ClassSSLError},
	{47, "TS", 122, "TIME_SYSCALL_ERROR", "time syscall error", NoAlert, ClassSSLError},
	{47, "TS", 130, "TOKEN_NOT_PRESENT", "token not present", NoAlert, ClassSSLError},
	{47, "TS", 131, "TOKEN_PRESENT", "token present", NoAlert, ClassSSLError},
	{47, "TS", 111, "TSA_NAME_MISMATCH", "tsa name mismatch", NoAlert, ClassSSLError},
	{47, "TS", 112, "TSA_UNTRUSTED", "tsa untrusted", NoAlert, ClassSSLError},
	{47, "TS", 123, "TST_INFO_SETUP_ERROR", "tst info setup error", NoAlert, ClassSSLError},
	{47, "TS", 124, "TS_DATASIGN", "ts datasign", NoAlert, ClassSSLError},
	{47, "TS", 125, "UNACCEPTABLE_POLICY", "unacceptable policy", NoAlert, ClassSSLError},
	{47, "TS", 126, "UNSUPPORTED_MD_ALGORITHM", "unsupported md algorithm", NoAlert, ClassSSLError},
	{47, "TS", 113, "UNSUPPORTED_VERSION", "unsupported version", NoAlert, ClassSSLError},
	{47, "TS", 135, "VAR_BAD_VALUE", "var bad value", NoAlert, ClassSSLError},
	{47, "TS", 136, "VAR_LOOKUP_FAILURE", "cannot find config variable", NoAlert, ClassSSLError},
	{47, "TS", 114, "WRONG_CONTENT_TYPE", "wrong content type", NoAlert, ClassSSLError},
	{40, "UI", 104, "COMMON_OK_AND_CANCEL_CHARACTERS", "common ok and cancel characters", NoAlert, ClassSSLError},
	{40, "UI", 102, "INDEX_TOO_LARGE", "index too large", NoAlert, ClassSSLError},
	{40, "UI", 103, "INDEX_TOO_SMALL", "index too small", NoAlert, ClassSSLError},
	{40, "UI", 105, "NO_RESULT_BUFFER", "no result buffer", NoAlert, ClassSSLError},
	{40, "UI", 107, "PROCESSING_ERROR", "processing error", NoAlert, ClassSSLError},
	{40, "UI", 100, "RESULT_TOO_LARGE", "result too large", NoAlert, ClassSSLError},
	{40, "UI", 101, "RESULT_TOO_SMALL", "result too small", NoAlert, ClassSSLError},
	{40, "UI", 109, "SYSASSIGN_ERROR", "sys$assign error", NoAlert, ClassSSLError},
	{40, "UI", 110, "SYSDASSGN_ERROR", "sys$dassgn error", NoAlert, ClassSSLError},
	{40, "UI", 111, "SYSQIOW_ERROR", "sys$qiow error", NoAlert, ClassSSLError},
	{40, "UI", 106, "UNKNOWN_CONTROL_COMMAND", "unknown control command", NoAlert, ClassSSLError},
	{40, "UI", 108, "UNKNOWN_TTYGET_ERRNO_VALUE", "unknown ttyget errno value", NoAlert, ClassSSLError},
	{40, "UI", 112, "USER_DATA_DUPLICATION_UNSUPPORTED", "user data duplication unsupported", NoAlert, ClassSSLError},
	{34, "X509V3", 118, "BAD_IP_ADDRESS", "bad ip address", NoAlert, ClassSSLError},
	{34, "X509V3", 119, "BAD_OBJECT", "bad object", NoAlert, ClassSSLError},
	{34, "X509V3", 100, "BN_DEC2BN_ERROR", "bn dec2bn error", NoAlert, ClassSSLError},
	{34, "X509V3", 101, "BN_TO_ASN1_INTEGER_ERROR", "bn to asn1 integer error", NoAlert, ClassSSLError},
	{34, "X509V3", 149, "DIRNAME_ERROR", "dirname error", NoAlert, ClassSSLError},
	{34, "X509V3", 160, "DISTPOINT_ALREADY_SET", "distpoint already set", NoAlert, ClassSSLError},
	{34, "X509V3", 133, "DUPLICATE_ZONE_ID", "duplicate zone id", NoAlert, ClassSSLError},
	{34, "X509V3", 169, "EMPTY_KEY_USAGE", "empty key usage", NoAlert, ClassSSLError},
	{34, "X509V3", 131, "ERROR_CONVERTING_ZONE", "error converting zone", NoAlert, ClassSSLError},
	{34, "X509V3", 144, "ERROR_CREATING_EXTENSION", "error creating extension", NoAlert, ClassSSLError},
	{34, "X509V3", 128, "ERROR_IN_EXTENSION", "error in extension", NoAlert, ClassSSLError},
	{34, "X509V3", 137, "EXPECTED_A_SECTION_NAME", "expected a section name", NoAlert, ClassSSLError},
	{34, "X509V3", 145, "EXTENSION_EXISTS", "extension exists", NoAlert, ClassSSLError},
	{34, "X509V3", 115, "EXTENSION_NAME_ERROR", "extension name error", NoAlert, ClassSSLError},
	{34, "X509V3", 102, "EXTENSION_NOT_FOUND", "extension not found", NoAlert, ClassSSLError},
	{34, "X509V3", 103, "EXTENSION_SETTING_NOT_SUPPORTED", "extension setting not supported", NoAlert, ClassSSLError},
	{34, "X509V3", 116, "EXTENSION_VALUE_ERROR", "extension value error", NoAlert, ClassSSLError},
	{34, "X509V3", 151, "ILLEGAL_EMPTY_EXTENSION", "illegal empty extension", NoAlert, ClassSSLError},
	{34, "X509V3", 152, "INCORRECT_POLICY_SYNTAX_TAG", "incorrect policy syntax tag", NoAlert, ClassSSLError},
	{34, "X509V3", 162, "INVALID_ASNUMBER", "invalid asnumber", NoAlert, ClassSSLError},
	{34, "X509V3", 163, "INVALID_ASRANGE", "invalid asrange", NoAlert, ClassSSLError},
	{34, "X509V3", 104, "INVALID_BOOLEAN_STRING", "invalid boolean string", NoAlert, ClassSSLError},
	{34, "X509V3", 158, "INVALID_CERTIFICATE", "invalid certificate", NoAlert, ClassSSLError},
	{34, "X509V3", 108, "INVALID_EMPTY_NAME", "invalid empty name", NoAlert, ClassSSLError},
	{34, "X509V3", 105, "INVALID_EXTENSION_STRING", "invalid extension string", NoAlert, ClassSSLError},
	{34, "X509V3", 165, "INVALID_INHERITANCE", "invalid inheritance", NoAlert, ClassSSLError},
	{34, "X509V3", 166, "INVALID_IPADDRESS", "invalid ipaddress", NoAlert, ClassSSLError},
	{34, "X509V3", 161, "INVALID_MULTIPLE_RDNS", "invalid multiple rdns", NoAlert, ClassSSLError},
	{34, "X509V3", 106, "INVALID_NAME", "invalid name", NoAlert, ClassSSLError},
	{34, "X509V3", 107, "INVALID_NULL_ARGUMENT", "invalid null argument", NoAlert, ClassSSLError},
	{34, "X509V3", 109, "INVALID_NULL_VALUE", "invalid null value", NoAlert, ClassSSLError},
	{34, "X509V3", 140, "INVALID_NUMBER", "invalid number", NoAlert, ClassSSLError},
	{34, "X509V3", 141, "INVALID_NUMBERS", "invalid numbers", NoAlert, ClassSSLError},
	{34, "X509V3", 110, "INVALID_OBJECT_IDENTIFIER", "invalid object identifier", NoAlert, ClassSSLError},
	{34, "X509V3", 138, "INVALID_OPTION", "invalid option", NoAlert, ClassSSLError},
	{34, "X509V3", 134, "INVALID_POLICY_IDENTIFIER", "invalid policy identifier", NoAlert, ClassSSLError},
	{34, "X509V3", 153, "INVALID_PROXY_POLICY_SETTING", "invalid proxy policy setting", NoAlert, ClassSSLError},
	{34, "X509V3", 146, "INVALID_PURPOSE", "invalid purpose", NoAlert, ClassSSLError},
	{34, "X509V3", 164, "INVALID_SAFI", "invalid safi", NoAlert, ClassSSLError},
	{34, "X509V3", 135, "INVALID_SECTION", "invalid section", NoAlert, ClassSSLError},
	{34, "X509V3", 143, "INVALID_SYNTAX", "invalid syntax", NoAlert, ClassSSLError},
	{34, "X509V3", 126, "ISSUER_DECODE_ERROR", "issuer decode error", NoAlert, ClassSSLError},
	{34, "X509V3", 124, "MISSING_VALUE", "missing value", NoAlert, ClassSSLError},
	{34, "X509V3", 142, "NEED_ORGANIZATION_AND_NUMBERS", "need organization and numbers", NoAlert, ClassSSLError},
	{34, "X509V3", 168, "NEGATIVE_PATHLEN", "negative pathlen", NoAlert, ClassSSLError},
	{34, "X509V3", 136, "NO_CONFIG_DATABASE", "no config database", NoAlert, ClassSSLError},
	{34, "X509V3", 121, "NO_ISSUER_CERTIFICATE", "no issuer certificate", NoAlert, ClassSSLError},
	{34, "X509V3", 127, "NO_ISSUER_DETAILS", "no issuer details", NoAlert, ClassSSLError},
	{34, "X509V3", 139, "NO_POLICY_IDENTIFIER", "no policy identifier", NoAlert, ClassSSLError},
	{34, "X509V3", 154, "NO_PROXY_CERT_POLICY_LANGUAGE_DEFINED", "no proxy cert policy language defined", NoAlert, ClassSSLError},
	{34, "X509V3", 114, "NO_PUBLIC_KEY", "no public key", NoAlert, ClassSSLError},
	{34, "X509V3", 125, "NO_SUBJECT_DETAILS", "no subject details", NoAlert, ClassSSLError},
	{34, "X509V3", 148, "OPERATION_NOT_DEFINED", "operation not defined", NoAlert, ClassSSLError},
	{34, "X509V3", 147, "OTHERNAME_ERROR", "othername error", NoAlert, ClassSSLError},
	{34, "X509V3", 155, "POLICY_LANGUAGE_ALREADY_DEFINED", "policy language already defined", NoAlert, ClassSSLError},
	{34, "X509V3", 156, "POLICY_PATH_LENGTH", "policy path length", NoAlert, ClassSSLError},
	{34, "X509V3", 157, "POLICY_PATH_LENGTH_ALREADY_DEFINED", "policy path length already defined", NoAlert, ClassSSLError},
	{34, "X509V3", 159, "POLICY_WHEN_PROXY_LANGUAGE_REQUIRES_NO_POLICY", "policy when proxy language requires no policy", NoAlert, ClassSSLError},
	{34, "X509V3", 150, "SECTION_NOT_FOUND", "section not found", NoAlert, ClassSSLError},
	{34, "X509V3", 122, "UNABLE_TO_GET_ISSUER_DETAILS", "unable to get issuer details", NoAlert, ClassSSLError},
	{34, "X509V3", 123, "UNABLE_TO_GET_ISSUER_KEYID", "unable to get issuer keyid", NoAlert, ClassSSLError},
	{34, "X509V3", 111, "UNKNOWN_BIT_STRING_ARGUMENT", "unknown bit string argument", NoAlert, ClassSSLError},
	{34, "X509V3", 129, "UNKNOWN_EXTENSION", "unknown extension", NoAlert, ClassSSLError},
	{34, "X509V3", 130, "UNKNOWN_EXTENSION_NAME", "unknown extension name", NoAlert, ClassSSLError},
	{34, "X509V3", 120, "UNKNOWN_OPTION", "unknown option", NoAlert, ClassSSLError},
	{34, "X509V3", 117, "UNSUPPORTED_OPTION", "unsupported option", NoAlert, ClassSSLError},
	{34, "X509V3", 167, "UNSUPPORTED_TYPE", "unsupported type", NoAlert, ClassSSLError},
	{34, "X509V3", 132, "USER_TOO_LONG", "user too long", NoAlert, ClassSSLError},
	{11, "X509", 110, "AKID_MISMATCH", "akid mismatch", NoAlert, ClassSSLError},
	{11, "X509", 133, "BAD_SELECTOR", "bad selector", NoAlert, ClassSSLError},
	{11, "X509", 100, "BAD_X509_FILETYPE", "bad x509 filetype", NoAlert, ClassSSLError},
	{11, "X509", 118, "BASE64_DECODE_ERROR", "base64 decode error", NoAlert, ClassSSLError},
	{11, "X509", 114, "CANT_CHECK_DH_KEY", "cant check dh key", NoAlert, ClassSSLError},
	{11, "X509", 139, "CERTIFICATE_VERIFICATION_FAILED", "certificate verification failed", NoAlert, ClassSSLError},
	{11, "X509", 101, "CERT_ALREADY_IN_HASH_TABLE", "cert already in hash table", NoAlert, ClassSSLError},
	{11, "X509", 127, "CRL_ALREADY_DELTA", "crl already delta", NoAlert, ClassSSLError},
	{11, "X509", 131, "CRL_VERIFY_FAILURE", "crl verify failure", NoAlert, ClassSSLError},
	{11, "X509", 141, "ERROR_GETTING_MD_BY_NID", "error getting md by nid", NoAlert, ClassSSLError},
	{11, "X509", 142, "ERROR_USING_SIGINF_SET", "error using siginf set", NoAlert, ClassSSLError},
	{11, "X509", 128, "IDP_MISMATCH", "idp mismatch", NoAlert, ClassSSLError},
	{11, "X509", 138, "INVALID_ATTRIBUTES", "invalid attributes", NoAlert, ClassSSLError},
	{11, "X509", 113, "INVALID_DIRECTORY", "invalid directory", NoAlert, ClassSSLError},
	{11, "X509", 143, "INVALID_DISTPOINT", "invalid distpoint", NoAlert, ClassSSLError},
	{11, "X509", 119, "INVALID_FIELD_NAME", "invalid field name", NoAlert, ClassSSLError},
	{11, "X509", 123, "INVALID_TRUST", "invalid trust", NoAlert, ClassSSLError},
	{11, "X509", 129, "ISSUER_MISMATCH", "issuer mismatch", NoAlert, ClassSSLError},
	{11, "X509", 115, "KEY_TYPE_MISMATCH", "key type mismatch", NoAlert, ClassSSLError},
	{11, "X509", 116, "KEY_VALUES_MISMATCH", "key values mismatch", NoAlert, ClassSSLError},
	{11, "X509", 103, "LOADING_CERT_DIR", "loading cert dir", NoAlert, ClassSSLError},
	{11, "X509", 104, "LOADING_DEFAULTS", "loading defaults", NoAlert, ClassSSLError},
	{11, "X509", 124, "METHOD_NOT_SUPPORTED", "method not supported", NoAlert, ClassSSLError},
	{11, "X509", 134, "NAME_TOO_LONG", "name too long", NoAlert, ClassSSLError},
	{11, "X509", 132, "NEWER_CRL_NOT_NEWER", "newer crl not newer", NoAlert, ClassSSLError},
	{11, "X509", 135, "NO_CERTIFICATE_FOUND", "no certificate found", NoAlert, ClassSSLError},
	{11, "X509", 136, "NO_CERTIFICATE_OR_CRL_FOUND", "no certificate or crl found", NoAlert, ClassSSLError},
	{11, "X509", 105, "NO_CERT_SET_FOR_US_TO_VERIFY", "no cert set for us to verify", NoAlert, ClassSSLError},
	{11, "X509", 137, "NO_CRL_FOUND", "no crl found", NoAlert, ClassSSLError},
	{11, "X509", 130, "NO_CRL_NUMBER", "no crl number", NoAlert, ClassSSLError},
	{11, "X509", 125, "PUBLIC_KEY_DECODE_ERROR", "public key decode error", NoAlert, ClassSSLError},
	{11, "X509", 126, "PUBLIC_KEY_ENCODE_ERROR", "public key encode error", NoAlert, ClassSSLError},
	{11, "X509", 106, "SHOULD_RETRY", "should retry", NoAlert, ClassSSLError},
	{11, "X509", 107, "UNABLE_TO_FIND_PARAMETERS_IN_CHAIN", "unable to find parameters in chain", NoAlert, ClassSSLError},
	{11, "X509", 108, "UNABLE_TO_GET_CERTS_PUBLIC_KEY", "unable to get certs public key", NoAlert, ClassSSLError},
	{11, "X509", 117, "UNKNOWN_KEY_TYPE", "unknown key type", NoAlert, ClassSSLError},
	{11, "X509", 109, "UNKNOWN_NID", "unknown nid", NoAlert, ClassSSLError},
	{11, "X509", 121, "UNKNOWN_PURPOSE_ID", "unknown purpose id", NoAlert, ClassSSLError},
	{11, "X509", 144, "UNKNOWN_SIGID_ALGS", "unknown sigid algs", NoAlert, ClassSSLError},
	{11, "X509", 120, "UNKNOWN_TRUST_ID", "unknown trust id", NoAlert, ClassSSLError},
	{11, "X509", 111, "UNSUPPORTED_ALGORITHM", "unsupported algorithm", NoAlert, ClassSSLError},
	{11, "X509", 112, "WRONG_LOOKUP_TYPE", "wrong lookup type", NoAlert, ClassSSLError},
	{11, "X509", 122, "WRONG_TYPE", "wrong type", NoAlert, ClassSSLError},
	{20, "SSL", 524301, "-ERR_R_ASN1_LIB", "ASN1 lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524320, "-ERR_R_BIO_LIB", "BIO lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524291, "-ERR_R_BN_LIB", "BN lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524295, "-ERR_R_BUF_LIB", "BUF lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524346, "-ERR_R_CMP_LIB", "", AlertInternalError, ClassSSLError},
	{20, "SSL", 524334, "-ERR_R_CMS_LIB", "", AlertInternalError, ClassSSLError},
	{20, "SSL", 524302, "-ERR_R_CONF_LIB", "", AlertInternalError, ClassSSLError},
	{20, "SSL", 524303, "-ERR_R_CRYPTO_LIB", "CRYPTO lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524338, "-ERR_R_CT_LIB", "", AlertInternalError, ClassSSLError},
	{20, "SSL", 524293, "-ERR_R_DH_LIB", "DH lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 786692, "-ERR_R_DISABLED", "called a function that was disabled at compile-time", AlertInternalError, ClassSSLError},
	{20, "SSL", 524298, "-ERR_R_DSA_LIB", "DSA lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524325, "-ERR_R_DSO_LIB", "", AlertInternalError, ClassSSLError},
	{20, "SSL", 524330, "-ERR_R_ECDSA_LIB", "ECDSA lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524304, "-ERR_R_EC_LIB", "EC lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524326, "-ERR_R_ENGINE_LIB", "ENGINE lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524342, "-ERR_R_ESS_LIB", "", AlertInternalError, ClassSSLError},
	{20, "SSL", 524294, "-ERR_R_EVP_LIB", "EVP lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 786432, "-ERR_R_FATAL", "fatal", AlertInternalError, ClassSSLError},
	{20, "SSL", 524557, "-ERR_R_FETCH_FAILED", "fetch failed", AlertInternalError, ClassSSLError},
	{20, "SSL", 786693, "-ERR_R_INIT_FAIL", "init fail", AlertInternalError, ClassSSLError},
	{20, "SSL", 786691, "-ERR_R_INTERNAL_ERROR", "internal error", AlertInternalError, ClassSSLError},
	{20, "SSL", 524553, "-ERR_R_INTERRUPTED_OR_CANCELLED", "interrupted or cancelled", AlertInternalError, ClassSSLError},
	{20, "SSL", 524558, "-ERR_R_INVALID_PROPERTY_DEFINITION", "invalid property definition", AlertInternalError, ClassSSLError},
	{20, "SSL", 786696, "-ERR_R_INVALID_PROVIDER_FUNCTIONS", "invalid provider functions", AlertInternalError, ClassSSLError},
	{20, "SSL", 786688, "-ERR_R_MALLOC_FAILURE", "malloc failure", AlertInternalError, ClassSSLError},
	{20, "SSL", 524555, "-ERR_R_MISSING_ASN1_EOS", "missing asn1 eos", AlertInternalError, ClassSSLError},
	{20, "SSL", 524554, "-ERR_R_NESTED_ASN1_ERROR", "nested asn1 error", AlertInternalError, ClassSSLError},
	{20, "SSL", 524296, "-ERR_R_OBJ_LIB", "OBJ lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 786695, "-ERR_R_OPERATION_FAIL", "operation fail", AlertInternalError, ClassSSLError},
	{20, "SSL", 524348, "-ERR_R_OSSL_DECODER_LIB", "OSSL_DECODER lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524347, "-ERR_R_OSSL_ENCODER_LIB", "", AlertInternalError, ClassSSLError},
	{20, "SSL", 524332, "-ERR_R_OSSL_STORE_LIB", "OSSL_STORE lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524550, "-ERR_R_PASSED_INVALID_ARGUMENT", "passed invalid argument", AlertInternalError, ClassSSLError},
	{20, "SSL", 786690, "-ERR_R_PASSED_NULL_PARAMETER", "passed a null parameter", AlertInternalError, ClassSSLError},
	{20, "SSL", 524297, "-ERR_R_PEM_LIB", "PEM lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524323, "-ERR_R_PKCS12_LIB", "", AlertInternalError, ClassSSLError},
	{20, "SSL", 524321, "-ERR_R_PKCS7_LIB", "PKCS7 lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524345, "-ERR_R_PROV_LIB", "", AlertInternalError, ClassSSLError},
	{20, "SSL", 524324, "-ERR_R_RAND_LIB", "", AlertInternalError, ClassSSLError},
	{20, "SSL", 524292, "-ERR_R_RSA_LIB", "RSA lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 786689, "-ERR_R_SHOULD_NOT_HAVE_BEEN_CALLED", "called a function you should not call", AlertInternalError, ClassSSLError},
	{20, "SSL", 524308, "-ERR_R_SSL_LIB", "", AlertInternalError, ClassSSLError},
	{20, "SSL", 524290, "-ERR_R_SYS_LIB", "system lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524335, "-ERR_R_TS_LIB", "", AlertInternalError, ClassSSLError},
	{20, "SSL", 524328, "-ERR_R_UI_LIB", "UI lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 786703, "-ERR_R_UNABLE_TO_GET_READ_LOCK", "unable to get read lock", AlertInternalError, ClassSSLError},
	{20, "SSL", 786704, "-ERR_R_UNABLE_TO_GET_WRITE_LOCK", "unable to get write lock", AlertInternalError, ClassSSLError},
	{20, "SSL", 524556, "-ERR_R_UNSUPPORTED", "unsupported", AlertInternalError, ClassSSLError},
	{20, "SSL", 524322, "-ERR_R_X509V3_LIB", "X509V3 lib", AlertInternalError, ClassSSLError},
	{20, "SSL", 524299, "-ERR_R_X509_LIB", "X509 lib", AlertInternalError, ClassSSLError},
	{11, "X509", 524297, "-ERR_R_PEM_LIB", "PEM lib", NoAlert, ClassSSLError},
	{11, "X509", 524301, "-ERR_R_ASN1_LIB", "ASN1 lib", NoAlert, ClassSSLError},
	{11, "X509", 524290, "-ERR_R_SYS_LIB", "system lib", NoAlert, ClassSSLError},
	{9, "PEM", 524301, "-ERR_R_ASN1_LIB", "ASN1 lib", NoAlert, ClassSSLError},
	{0, "SSL", 0, "-ERR_R_CADATA_NO_START_LINE", "no start line: cadata does not contain a certificate", NoAlert, ClassSSLError},
	{0, "SSL", 0, "-ERR_R_CADATA_NOT_ENOUGH_DATA", "not enough data: cadata does not contain a certificate", NoAlert, ClassSSLError},
	{0, "SSL", 0, "-ERR_R_UNKNOWN", "unknown error", NoAlert, ClassSSLError},
	{13, "ASN1", 524554, "-ERR_R_NESTED_ASN1_ERROR", "nested asn1 error", NoAlert, ClassSSLError},
	{0, "SSL", 0, "-ERR_R_SERVER_OF_CLIENT_CONTEXT", "Cannot create a server socket with a PROTOCOL_TLS_CLIENT context", NoAlert, ClassSSLError},
	{0, "SSL", 0, "-ERR_R_CLIENT_OF_SERVER_CONTEXT", "Cannot create a client socket with a PROTOCOL_TLS_SERVER context", NoAlert, ClassSSLError},
}
