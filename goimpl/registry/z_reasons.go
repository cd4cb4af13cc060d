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
	ExtensionMalformed                             Reason = 1215
	ServerNameRefused                              Reason = 1216
	BadHandshakeLength                             Reason = 1217
	BadHandshakeState                              Reason = 1218
	BadHelloRequest                                Reason = 1219
	BadHRRVersion                                  Reason = 1220
	BadKeyShare                                    Reason = 1221
	BadKeyUpdate                                   Reason = 1222
	KeyUpdateLength                                Reason = 1223
	BadLegacyVersion                               Reason = 1224
	LegacyVersionTooOld                            Reason = 1225
	BadLength                                      Reason = 1226
	BadPacket                                      Reason = 1227
	BadPacketLength                                Reason = 1228
	BadProtocolVersionNumber                       Reason = 1229
	BadPSK                                         Reason = 1230
	BadPSKIdentity                                 Reason = 1231
	BadRecordType                                  Reason = 1232
	BadInnerType                                   Reason = 1233
	OnlyPadding                                    Reason = 1234
	BadRSAEncrypt                                  Reason = 1235
	BadSignature                                   Reason = 1236
	BadSrpALength                                  Reason = 1237
	BadSrpParameters                               Reason = 1238
	BadSrtpMkiValue                                Reason = 1239
	BadSrtpProtectionProfileList                   Reason = 1240
	BadSSLFiletype                                 Reason = 1241
	BadValue                                       Reason = 1242
	BadWriteRetry                                  Reason = 1243
	BinderDoesNotVerify                            Reason = 1244
	BioNotSet                                      Reason = 1245
	BlockCipherPadIsWrong                          Reason = 1246
	BnLib                                          Reason = 1247
	CallbackFailed                                 Reason = 1248
	CannotChangeCipher                             Reason = 1249
	CannotGetGroupName                             Reason = 1250
	CADNLengthMismatch                             Reason = 1251
	CAKeyTooSmall                                  Reason = 1252
	CAMdTooWeak                                    Reason = 1253
	CCSReceivedEarly                               Reason = 1254
	CertificateVerifyFailed                        Reason = 1255
	CertCbError                                    Reason = 1256
	CertLengthMismatch                             Reason = 1257
	CiphersuiteDigestHasChanged                    Reason = 1258
	CipherCodeWrongLength                          Reason = 1259
	ClienthelloTlsext                              Reason = 1260
	CompressedLengthTooLong                        Reason = 1261
	CompressionDisabled                            Reason = 1262
	CompressionFailure                             Reason = 1263
	CompressionIDNotWithinPrivateRange             Reason = 1264
	CompressionLibraryError                        Reason = 1265
	ConnectionTypeNotSet                           Reason = 1266
	ContextNotDaneEnabled                          Reason = 1267
	CookieGenCallbackFailure                       Reason = 1268
	CookieMismatch                                 Reason = 1269
	CopyParametersFailed                           Reason = 1270
	CustomExtHandlerAlreadyInstalled               Reason = 1271
	DaneAlreadyEnabled                             Reason = 1272
	DaneCannotOverrideMtypeFull                    Reason = 1273
	DaneNotEnabled                                 Reason = 1274
	DaneTlsaBadCertificate                         Reason = 1275
	DaneTlsaBadCertificateUsage                    Reason = 1276
	DaneTlsaBadDataLength                          Reason = 1277
	DaneTlsaBadDigestLength                        Reason = 1278
	DaneTlsaBadMatchingType                        Reason = 1279
	DaneTlsaBadPublicKey                           Reason = 1280
	DaneTlsaBadSelector                            Reason = 1281
	DaneTlsaNullData                               Reason = 1282
	DataBetweenCCSAndFinished                      Reason = 1283
	DataLengthTooLong                              Reason = 1284
	DecryptionFailed                               Reason = 1285
	DecryptionFailedOrBadRecordMAC                 Reason = 1286
	DHKeyTooSmall                                  Reason = 1287
	DHPublicValueLengthIsWrong                     Reason = 1288
	DigestCheckFailed                              Reason = 1289
	DtlsMessageTooBig                              Reason = 1290
	DuplicateCompressionID                         Reason = 1291
	ECCCertNotForSigning                           Reason = 1292
	ECDHRequiredForSuitebMode                      Reason = 1293
	EeKeyTooSmall                                  Reason = 1294
	EmptySrtpProtectionProfileList                 Reason = 1295
	EncryptedLengthTooLong                         Reason = 1296
	ErrorInReceivedCipherList                      Reason = 1297
	ErrorSettingTlsaBaseDomain                     Reason = 1298
	ExceedsMaxFragmentSize                         Reason = 1299
	ExcessiveMessageSize                           Reason = 1300
	TooManyPostHandshakeMessages                   Reason = 1301
	ExtensionNotReceived                           Reason = 1302
	ExtraDataInMessage                             Reason = 1303
	ExtLengthMismatch                              Reason = 1304
	FailedToInitAsync                              Reason = 1305
	FragmentedClientHello                          Reason = 1306
	GotAFinBeforeACCS                              Reason = 1307
	HttpsProxyRequest                              Reason = 1308
	HTTPRequest                                    Reason = 1309
	IllegalPointCompression                        Reason = 1310
	IllegalSuitebDigest                            Reason = 1311
	InappropriateFallback                          Reason = 1312
	DowngradeDetected                              Reason = 1313
	InconsistentCompression                        Reason = 1314
	InconsistentEarlyDataALPN                      Reason = 1315
	InconsistentEarlyDataSni                       Reason = 1316
	InconsistentExtms                              Reason = 1317
	InsufficientSecurity                           Reason = 1318
	InvalidAlert                                   Reason = 1319
	InvalidCCSMessage                              Reason = 1320
	InvalidCertificateOrAlg                        Reason = 1321
	InvalidCommand                                 Reason = 1322
	InvalidCompressionAlgorithm                    Reason = 1323
	InvalidConfig                                  Reason = 1324
	InvalidConfigurationName                       Reason = 1325
	InvalidContext                                 Reason = 1326
	InvalidCtValidationType                        Reason = 1327
	InvalidKeyUpdateType                           Reason = 1328
	InvalidMaxEarlyData                            Reason = 1329
	InvalidNullCmdName                             Reason = 1330
	InvalidSequenceNumber                          Reason = 1331
	InvalidServerinfoData                          Reason = 1332
	InvalidSessionID                               Reason = 1333
	InvalidSrpUsername                             Reason = 1334
	InvalidStatusResponse                          Reason = 1335
	InvalidTicketKeysLength                        Reason = 1336
	LegacySigalgDisallowedOrUnsupported            Reason = 1337
	LengthMismatch                                 Reason = 1338
	LengthTooLong                                  Reason = 1339
	LengthTooShort                                 Reason = 1340
	LibraryBug                                     Reason = 1341
	LibraryHasNoCiphers                            Reason = 1342
	MissingDsaSigningCert                          Reason = 1343
	MissingEcdsaSigningCert                        Reason = 1344
	MissingFatal                                   Reason = 1345
	MissingParameters                              Reason = 1346
	MissingPSKKexModesExtension                    Reason = 1347
	MissingRSACertificate                          Reason = 1348
	MissingRSAEncryptingCert                       Reason = 1349
	MissingRSASigningCert                          Reason = 1350
	MissingSigalgsExtension                        Reason = 1351
	MissingSigningCert                             Reason = 1352
	MissingSrpParam                                Reason = 1353
	MissingSupportedGroupsExtension                Reason = 1354
	MissingTmpDHKey                                Reason = 1355
	MissingTmpECDHKey                              Reason = 1356
	MixedHandshakeAndNonHandshakeData              Reason = 1357
	NotOnRecordBoundary                            Reason = 1358
	NotReplacingCertificate                        Reason = 1359
	NotServer                                      Reason = 1360
	NoApplicationProtocol                          Reason = 1361
	NoCertificatesReturned                         Reason = 1362
	NoCertificateAssigned                          Reason = 1363
	NoCertificateSet                               Reason = 1364
	NoChangeFollowingHRR                           Reason = 1365
	NoCiphersAvailable                             Reason = 1366
	NoCiphersSpecified                             Reason = 1367
	NoCipherMatch                                  Reason = 1368
	NoClientCertMethod                             Reason = 1369
	NoCompressionSpecified                         Reason = 1370
	NoCookieCallbackSet                            Reason = 1371
	NoGostCertificateSentByPeer                    Reason = 1372
	NoMethodSpecified                              Reason = 1373
	NoPEMExtensions                                Reason = 1374
	NoPrivateKeyAssigned                           Reason = 1375
	NoProtocolsAvailable                           Reason = 1376
	NoRenegotiation                                Reason = 1377
	RenegotiationRefused                           Reason = 1378
	TooManyRenegotiations                          Reason = 1379
	NoRequiredDigest                               Reason = 1380
	NoSharedCipher                                 Reason = 1381
	NoSharedCurve                                  Reason = 1382
	NoSharedGroups                                 Reason = 1383
	NoSharedSignatureAlgorithms                    Reason = 1384
	NoSrtpProfiles                                 Reason = 1385
	NoSuitableDigestAlgorithm                      Reason = 1386
	NoSuitableGroups                               Reason = 1387
	NoSuitableKeyShare                             Reason = 1388
	MissingKeyShare                                Reason = 1389
	NoSuitableSignatureAlgorithm                   Reason = 1390
	NoSignedSuite                                  Reason = 1391
	NoValidScts                                    Reason = 1392
	NoVerifyCookieCallback                         Reason = 1393
	NullSSLCtx                                     Reason = 1394
	NullSSLMethodPassed                            Reason = 1395
	OCSPCallbackFailure                            Reason = 1396
	OldSessionCipherNotReturned                    Reason = 1397
	OldSessionCompressionAlgorithmNotReturned      Reason = 1398
	OverflowError                                  Reason = 1399
	PacketLengthTooLong                            Reason = 1400
	ParseTlsext                                    Reason = 1401
	PathTooLong                                    Reason = 1402
	PeerDidNotReturnACertificate                   Reason = 1403
	PEMNameBadPrefix                               Reason = 1404
	PEMNameTooShort                                Reason = 1405
	PipelineFailure                                Reason = 1406
	PostHandshakeAuthEncodingErr                   Reason = 1407
	PrivateKeyMismatch                             Reason = 1408
	ProtocolIsShutdown                             Reason = 1409
	PSKIdentityNotFound                            Reason = 1410
	NoPSK                                          Reason = 1411
	PSKNoClientCb                                  Reason = 1412
	PSKNoServerCb                                  Reason = 1413
	ReadBioNotSet                                  Reason = 1414
	ReadTimeoutExpired                             Reason = 1415
	RecordLengthMismatch                           Reason = 1416
	RecordTooSmall                                 Reason = 1417
	RenegotiateExtTooLong                          Reason = 1418
	RenegotiationEncodingErr                       Reason = 1419
	RenegotiationMismatch                          Reason = 1420
	RequestPending                                 Reason = 1421
	RequestSent                                    Reason = 1422
	RequiredCipherMissing                          Reason = 1423
	RequiredCompressionAlgorithmMissing            Reason = 1424
	SCSVReceivedWhenRenegotiating                  Reason = 1425
	SctVerificationFailed                          Reason = 1426
	ServerhelloTlsext                              Reason = 1427
	SessionIDContextUninitialized                  Reason = 1428
	ShutdownWhileInInit                            Reason = 1429
	SignatureAlgorithmsError                       Reason = 1430
	SignatureForNonSigningCertificate              Reason = 1431
	SrpACalc                                       Reason = 1432
	SrtpCouldNotAllocateProfiles                   Reason = 1433
	SrtpProtectionProfileListTooLong               Reason = 1434
	SrtpUnknownProtectionProfile                   Reason = 1435
	Ssl3ExtInvalidMaxFragmentLength                Reason = 1436
	Ssl3ExtInvalidServername                       Reason = 1437
	Ssl3ExtInvalidServernameType                   Reason = 1438
	Ssl3SessionIDTooLong                           Reason = 1439
	SSLv3AlertBadCertificate                       Reason = 1440
	SSLv3AlertBadRecordMAC                         Reason = 1441
	SSLv3AlertCertificateExpired                   Reason = 1442
	SSLv3AlertCertificateRevoked                   Reason = 1443
	SSLv3AlertCertificateUnknown                   Reason = 1444
	SSLv3AlertDecompressionFailure                 Reason = 1445
	SSLv3AlertHandshakeFailure                     Reason = 1446
	SSLv3AlertIllegalParameter                     Reason = 1447
	SSLv3AlertNoCertificate                        Reason = 1448
	SSLv3AlertUnexpectedMessage                    Reason = 1449
	SSLv3AlertUnsupportedCertificate               Reason = 1450
	SSLCommandSectionEmpty                         Reason = 1451
	SSLCommandSectionNotFound                      Reason = 1452
	SSLCtxHasNoDefaultSSLVersion                   Reason = 1453
	SSLHandshakeFailure                            Reason = 1454
	SSLLibraryHasNoCiphers                         Reason = 1455
	SSLNegativeLength                              Reason = 1456
	SSLSectionEmpty                                Reason = 1457
	SSLSectionNotFound                             Reason = 1458
	SSLSessionIDCallbackFailed                     Reason = 1459
	SSLSessionIDConflict                           Reason = 1460
	SSLSessionIDContextTooLong                     Reason = 1461
	SSLSessionIDHasBadLength                       Reason = 1462
	SSLSessionIDTooLong                            Reason = 1463
	SSLSessionVersionMismatch                      Reason = 1464
	StillInInit                                    Reason = 1465
	TLSv13AlertCertificateRequired                 Reason = 1466
	TLSv13AlertMissingExtension                    Reason = 1467
	TLSv1AlertAccessDenied                         Reason = 1468
	TLSv1AlertDecodeError                          Reason = 1469
	TLSv1AlertDecryptionFailed                     Reason = 1470
	TLSv1AlertDecryptError                         Reason = 1471
	TLSv1AlertExportRestriction                    Reason = 1472
	TLSv1AlertInappropriateFallback                Reason = 1473
	TLSv1AlertInsufficientSecurity                 Reason = 1474
	TLSv1AlertInternalError                        Reason = 1475
	TLSv1AlertNoRenegotiation                      Reason = 1476
	TLSv1AlertProtocolVersion                      Reason = 1477
	TLSv1AlertRecordOverflow                       Reason = 1478
	TLSv1AlertUnknownCA                            Reason = 1479
	TLSv1AlertUserCancelled                        Reason = 1480
	TLSv1BadCertificateHashValue                   Reason = 1481
	TLSv1BadCertificateStatusResponse              Reason = 1482
	TLSv1CertificateUnobtainable                   Reason = 1483
	TLSv1UnrecognizedName                          Reason = 1484
	TLSv1UnsupportedExtension                      Reason = 1485
	TLSIllegalExporterLabel                        Reason = 1486
	TLSInvalidEcpointformatList                    Reason = 1487
	TooManyKeyUpdates                              Reason = 1488
	TooManyWarnAlerts                              Reason = 1489
	TooMuchEarlyData                               Reason = 1490
	UnableToFindECDHParameters                     Reason = 1491
	UnableToFindPublicKeyParameters                Reason = 1492
	UnableToLoadSsl3Md5Routines                    Reason = 1493
	UnableToLoadSsl3Sha1Routines                   Reason = 1494
	UnexpectedCCSMessage                           Reason = 1495
	TooManyCCS                                     Reason = 1496
	UnexpectedEndOfEarlyData                       Reason = 1497
	UnexpectedEOFWhileReading                      Reason = 1498
	UnexpectedMessage                              Reason = 1499
	NotAHelloRequest                               Reason = 1500
	FinishedWithoutCCS                             Reason = 1501
	UnexpectedRecord                               Reason = 1502
	Uninitialized                                  Reason = 1503
	UnknownAlertType                               Reason = 1504
	UnknownCertificateType                         Reason = 1505
	UnknownCipherReturned                          Reason = 1506
	UnknownCipherType                              Reason = 1507
	UnknownCmdName                                 Reason = 1508
	UnknownCommand                                 Reason = 1509
	UnknownDigest                                  Reason = 1510
	UnknownKeyExchangeType                         Reason = 1511
	UnknownPkeyType                                Reason = 1512
	UnknownProtocol                                Reason = 1513
	UnknownSSLVersion                              Reason = 1514
	UnknownState                                   Reason = 1515
	UnsafeLegacyRenegotiationDisabled              Reason = 1516
	UnsolicitedExtension                           Reason = 1517
	UnsupportedCompressionAlgorithm                Reason = 1518
	UnsupportedEllipticCurve                       Reason = 1519
	UnsupportedProtocol                            Reason = 1520
	UnsupportedSSLVersion                          Reason = 1521
	UnsupportedStatusType                          Reason = 1522
	UseSrtpNotNegotiated                           Reason = 1523
	VersionTooHigh                                 Reason = 1524
	TLSv1AlertUnknownPSKIdentity                   Reason = 1525
	TLSv1AlertNoApplicationProtocol                Reason = 1526
	VersionTooLow                                  Reason = 1527
	WrongCertificateType                           Reason = 1528
	KeyUsageUnfit                                  Reason = 1529
	ServerCertChanged                              Reason = 1530
	WrongCipherReturned                            Reason = 1531
	WrongCurve                                     Reason = 1532
	WrongSignatureLength                           Reason = 1533
	WrongSignatureSize                             Reason = 1534
	WrongSignatureType                             Reason = 1535
	WrongSSLVersion                                Reason = 1536
	WrongVersionNumber                             Reason = 1537
	NotTLS                                         Reason = 1538
	X509Lib                                        Reason = 1539
	X509VerificationSetupProblems                  Reason = 1540
	X509V3BadIpAddress                             Reason = 1593
	X509V3BadObject                                Reason = 1594
	X509V3BnDec2bnError                            Reason = 1595
	X509V3BnToASN1IntegerError                     Reason = 1596
	X509V3DirnameError                             Reason = 1597
	X509V3DistpointAlreadySet                      Reason = 1598
	X509V3DuplicateZoneID                          Reason = 1599
	X509V3EmptyKeyUsage                            Reason = 1600
	X509V3ErrorConvertingZone                      Reason = 1601
	X509V3ErrorCreatingExtension                   Reason = 1602
	X509V3ErrorInExtension                         Reason = 1603
	X509V3ExpectedASectionName                     Reason = 1604
	X509V3ExtensionExists                          Reason = 1605
	X509V3ExtensionNameError                       Reason = 1606
	X509V3ExtensionNotFound                        Reason = 1607
	X509V3ExtensionSettingNotSupported             Reason = 1608
	X509V3ExtensionValueError                      Reason = 1609
	X509V3IllegalEmptyExtension                    Reason = 1610
	X509V3IncorrectPolicySyntaxTag                 Reason = 1611
	X509V3InvalidAsnumber                          Reason = 1612
	X509V3InvalidAsrange                           Reason = 1613
	X509V3InvalidBooleanString                     Reason = 1614
	X509V3InvalidCertificate                       Reason = 1615
	X509V3InvalidEmptyName                         Reason = 1616
	X509V3InvalidExtensionString                   Reason = 1617
	X509V3InvalidInheritance                       Reason = 1618
	X509V3InvalidIpaddress                         Reason = 1619
	X509V3InvalidMultipleRdns                      Reason = 1620
	X509V3InvalidName                              Reason = 1621
	X509V3InvalidNullArgument                      Reason = 1622
	X509V3InvalidNullValue                         Reason = 1623
	X509V3InvalidNumber                            Reason = 1624
	X509V3InvalidNumbers                           Reason = 1625
	X509V3InvalidObjectIdentifier                  Reason = 1626
	X509V3InvalidOption                            Reason = 1627
	X509V3InvalidPolicyIdentifier                  Reason = 1628
	X509V3InvalidProxyPolicySetting                Reason = 1629
	X509V3InvalidPurpose                           Reason = 1630
	X509V3InvalidSafi                              Reason = 1631
	X509V3InvalidSection                           Reason = 1632
	X509V3InvalidSyntax                            Reason = 1633
	X509V3IssuerDecodeError                        Reason = 1634
	X509V3MissingValue                             Reason = 1635
	X509V3NeedOrganizationAndNumbers               Reason = 1636
	X509V3NegativePathlen                          Reason = 1637
	X509V3NoConfigDatabase                         Reason = 1638
	X509V3NoIssuerCertificate                      Reason = 1639
	X509V3NoIssuerDetails                          Reason = 1640
	X509V3NoPolicyIdentifier                       Reason = 1641
	X509V3NoProxyCertPolicyLanguageDefined         Reason = 1642
	X509V3NoPublicKey                              Reason = 1643
	X509V3NoSubjectDetails                         Reason = 1644
	X509V3OperationNotDefined                      Reason = 1645
	X509V3OthernameError                           Reason = 1646
	X509V3PolicyLanguageAlreadyDefined             Reason = 1647
	X509V3PolicyPathLength                         Reason = 1648
	X509V3PolicyPathLengthAlreadyDefined           Reason = 1649
	X509V3PolicyWhenProxyLanguageRequiresNoPolicy  Reason = 1650
	X509V3SectionNotFound                          Reason = 1651
	X509V3UnableToGetIssuerDetails                 Reason = 1652
	X509V3UnableToGetIssuerKeyid                   Reason = 1653
	X509V3UnknownBitStringArgument                 Reason = 1654
	X509V3UnknownExtension                         Reason = 1655
	X509V3UnknownExtensionName                     Reason = 1656
	X509V3UnknownOption                            Reason = 1657
	X509V3UnsupportedOption                        Reason = 1658
	X509V3UnsupportedType                          Reason = 1659
	X509V3UserTooLong                              Reason = 1660
	X509AkidMismatch                               Reason = 1661
	X509BadSelector                                Reason = 1662
	X509BadX509Filetype                            Reason = 1663
	X509Base64DecodeError                          Reason = 1664
	X509CantCheckDHKey                             Reason = 1665
	X509CertificateVerificationFailed              Reason = 1666
	X509CertAlreadyInHashTable                     Reason = 1667
	X509CRLAlreadyDelta                            Reason = 1668
	X509CRLVerifyFailure                           Reason = 1669
	X509ErrorGettingMdByNID                        Reason = 1670
	X509ErrorUsingSiginfSet                        Reason = 1671
	X509IdpMismatch                                Reason = 1672
	X509InvalidAttributes                          Reason = 1673
	X509InvalidDirectory                           Reason = 1674
	X509InvalidDistpoint                           Reason = 1675
	X509InvalidFieldName                           Reason = 1676
	X509InvalidTrust                               Reason = 1677
	X509IssuerMismatch                             Reason = 1678
	X509KeyTypeMismatch                            Reason = 1679
	X509KeyValuesMismatch                          Reason = 1680
	X509LoadingCertDir                             Reason = 1681
	X509LoadingDefaults                            Reason = 1682
	X509MethodNotSupported                         Reason = 1683
	X509NameTooLong                                Reason = 1684
	X509NewerCRLNotNewer                           Reason = 1685
	X509NoCertificateFound                         Reason = 1686
	X509NoCertificateOrCRLFound                    Reason = 1687
	X509NoCertSetForUsToVerify                     Reason = 1688
	X509NoCRLFound                                 Reason = 1689
	X509NoCRLNumber                                Reason = 1690
	X509PublicKeyDecodeError                       Reason = 1691
	X509PublicKeyEncodeError                       Reason = 1692
	X509ShouldRetry                                Reason = 1693
	X509UnableToFindParametersInChain              Reason = 1694
	X509UnableToGetCertsPublicKey                  Reason = 1695
	X509UnknownKeyType                             Reason = 1696
	X509UnknownNID                                 Reason = 1697
	X509UnknownPurposeID                           Reason = 1698
	X509UnknownSigidAlgs                           Reason = 1699
	X509UnknownTrustID                             Reason = 1700
	X509UnsupportedAlgorithm                       Reason = 1701
	X509WrongLookupType                            Reason = 1702
	X509WrongType                                  Reason = 1703
	ErrASN1Lib                                     Reason = 1704
	CertificateMalformed                           Reason = 1705
	ErrBioLib                                      Reason = 1706
	ErrBnLib                                       Reason = 1707
	ErrBufLib                                      Reason = 1708
	ErrCmpLib                                      Reason = 1709
	ErrCmsLib                                      Reason = 1710
	ErrConfLib                                     Reason = 1711
	ErrCryptoLib                                   Reason = 1712
	ErrCtLib                                       Reason = 1713
	ErrDHLib                                       Reason = 1714
	ErrDisabled                                    Reason = 1715
	ErrDsaLib                                      Reason = 1716
	ErrDsoLib                                      Reason = 1717
	ErrEcdsaLib                                    Reason = 1718
	ErrECLib                                       Reason = 1719
	ErrEngineLib                                   Reason = 1720
	ErrEssLib                                      Reason = 1721
	ErrEvpLib                                      Reason = 1722
	ErrFatal                                       Reason = 1723
	ErrFetchFailed                                 Reason = 1724
	ErrInitFail                                    Reason = 1725
	ErrInternalError                               Reason = 1726
	ErrInterruptedOrCancelled                      Reason = 1727
	ErrInvalidPropertyDefinition                   Reason = 1728
	ErrInvalidProviderFunctions                    Reason = 1729
	ErrMallocFailure                               Reason = 1730
	ErrMissingASN1Eos                              Reason = 1731
	ErrNestedASN1Error                             Reason = 1732
	ErrObjLib                                      Reason = 1733
	ErrOperationFail                               Reason = 1734
	ErrOsslDecoderLib                              Reason = 1735
	ErrOsslEncoderLib                              Reason = 1736
	ErrOsslStoreLib                                Reason = 1737
	ErrPassedInvalidArgument                       Reason = 1738
	ErrPassedNullParameter                         Reason = 1739
	ErrPEMLib                                      Reason = 1740
	ErrPkcs12Lib                                   Reason = 1741
	ErrPkcs7Lib                                    Reason = 1742
	ErrProvLib                                     Reason = 1743
	ErrRandLib                                     Reason = 1744
	ErrRSALib                                      Reason = 1745
	ErrShouldNotHaveBeenCalled                     Reason = 1746
	ErrSSLLib                                      Reason = 1747
	ErrSysLib                                      Reason = 1748
	ErrTsLib                                       Reason = 1749
	ErrUiLib                                       Reason = 1750
	ErrUnableToGetReadLock                         Reason = 1751
	ErrUnableToGetWriteLock                        Reason = 1752
	ErrUnsupported                                 Reason = 1753
	ErrX509v3Lib                                   Reason = 1754
	ErrX509Lib                                     Reason = 1755
	X509ErrPEMLib                                  Reason = 1756
	X509ErrASN1Lib                                 Reason = 1757
	X509ErrSysLib                                  Reason = 1758
	PEMErrASN1Lib                                  Reason = 1759
	ErrCadataNoStartLine                           Reason = 1760
	ErrCadataNotEnoughData                         Reason = 1761
	ErrUnknown                                     Reason = 1762
	ASN1ErrNestedASN1Error                         Reason = 1763
	ErrServerOfClientContext                       Reason = 1764
	ErrClientOfServerContext                       Reason = 1765
)

var reasons = []ReasonInfo{
	{13, "ASN1", 171, "ADDING_OBJECT", "adding object", NoAlert, NoAlert, ClassSSLError, "ADDING_OBJECT"},
	{13, "ASN1", 203, "ASN1_PARSE_ERROR", "asn1 parse error", NoAlert, NoAlert, ClassSSLError, "ASN1_PARSE_ERROR"},
	{13, "ASN1", 204, "ASN1_SIG_PARSE_ERROR", "asn1 sig parse error", NoAlert, NoAlert, ClassSSLError, "ASN1_SIG_PARSE_ERROR"},
	{13, "ASN1", 100, "AUX_ERROR", "aux error", NoAlert, NoAlert, ClassSSLError, "AUX_ERROR"},
	{13, "ASN1", 102, "BAD_OBJECT_HEADER", "bad object header", NoAlert, NoAlert, ClassSSLError, "BAD_OBJECT_HEADER"},
	{13, "ASN1", 230, "BAD_TEMPLATE", "bad template", NoAlert, NoAlert, ClassSSLError, "BAD_TEMPLATE"},
	{13, "ASN1", 214, "BMPSTRING_IS_WRONG_LENGTH", "bmpstring is wrong length", NoAlert, NoAlert, ClassSSLError, "BMPSTRING_IS_WRONG_LENGTH"},
	{13, "ASN1", 105, "BN_LIB", "bn lib", NoAlert, NoAlert, ClassSSLError, "BN_LIB"},
	{13, "ASN1", 106, "BOOLEAN_IS_WRONG_LENGTH", "boolean is wrong length", NoAlert, NoAlert, ClassSSLError, "BOOLEAN_IS_WRONG_LENGTH"},
	{13, "ASN1", 107, "BUFFER_TOO_SMALL", "buffer too small", NoAlert, NoAlert, ClassSSLError, "BUFFER_TOO_SMALL"},
	{13, "ASN1", 108, "CIPHER_HAS_NO_OBJECT_IDENTIFIER", "cipher has no object identifier", NoAlert, NoAlert, ClassSSLError, "CIPHER_HAS_NO_OBJECT_IDENTIFIER"},
	{13, "ASN1", 217, "CONTEXT_NOT_INITIALISED", "context not initialised", NoAlert, NoAlert, ClassSSLError, "CONTEXT_NOT_INITIALISED"},
	{13, "ASN1", 109, "DATA_IS_WRONG", "data is wrong", NoAlert, NoAlert, ClassSSLError, "DATA_IS_WRONG"},
	{13, "ASN1", 110, "DECODE_ERROR", "decode error", NoAlert, NoAlert, ClassSSLError, "DECODE_ERROR"},
	{13, "ASN1", 174, "DEPTH_EXCEEDED", "depth exceeded", NoAlert, NoAlert, ClassSSLError, "DEPTH_EXCEEDED"},
	{13, "ASN1", 198, "DIGEST_AND_KEY_TYPE_NOT_SUPPORTED", "digest and key type not supported", NoAlert, NoAlert, ClassSSLError, "DIGEST_AND_KEY_TYPE_NOT_SUPPORTED"},
	{13, "ASN1", 112, "ENCODE_ERROR", "encode error", NoAlert, NoAlert, ClassSSLError, "ENCODE_ERROR"},
	{13, "ASN1", 173, "ERROR_GETTING_TIME", "error getting time", NoAlert, NoAlert, ClassSSLError, "ERROR_GETTING_TIME"},
	{13, "ASN1", 172, "ERROR_LOADING_SECTION", "error loading section", NoAlert, NoAlert, ClassSSLError, "ERROR_LOADING_SECTION"},
	{13, "ASN1", 114, "ERROR_SETTING_CIPHER_PARAMS", "error setting cipher params", NoAlert, NoAlert, ClassSSLError, "ERROR_SETTING_CIPHER_PARAMS"},
	{13, "ASN1", 115, "EXPECTING_AN_INTEGER", "expecting an integer", NoAlert, NoAlert, ClassSSLError, "EXPECTING_AN_INTEGER"},
	{13, "ASN1", 116, "EXPECTING_AN_OBJECT", "expecting an object", NoAlert, NoAlert, ClassSSLError, "EXPECTING_AN_OBJECT"},
	{13, "ASN1", 119, "EXPLICIT_LENGTH_MISMATCH", "explicit length mismatch", NoAlert, NoAlert, ClassSSLError, "EXPLICIT_LENGTH_MISMATCH"},
	{13, "ASN1", 120, "EXPLICIT_TAG_NOT_CONSTRUCTED", "explicit tag not constructed", NoAlert, NoAlert, ClassSSLError, "EXPLICIT_TAG_NOT_CONSTRUCTED"},
	{13, "ASN1", 121, "FIELD_MISSING", "field missing", NoAlert, NoAlert, ClassSSLError, "FIELD_MISSING"},
	{13, "ASN1", 122, "FIRST_NUM_TOO_LARGE", "first num too large", NoAlert, NoAlert, ClassSSLError, "FIRST_NUM_TOO_LARGE"},
	{13, "ASN1", 123, "HEADER_TOO_LONG", "header too long", NoAlert, NoAlert, ClassSSLError, "HEADER_TOO_LONG"},
	{13, "ASN1", 175, "ILLEGAL_BITSTRING_FORMAT", "illegal bitstring format", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_BITSTRING_FORMAT"},
	{13, "ASN1", 176, "ILLEGAL_BOOLEAN", "illegal boolean", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_BOOLEAN"},
	{13, "ASN1", 124, "ILLEGAL_CHARACTERS", "illegal characters", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_CHARACTERS"},
	{13, "ASN1", 177, "ILLEGAL_FORMAT", "illegal format", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_FORMAT"},
	{13, "ASN1", 178, "ILLEGAL_HEX", "illegal hex", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_HEX"},
	{13, "ASN1", 179, "ILLEGAL_IMPLICIT_TAG", "illegal implicit tag", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_IMPLICIT_TAG"},
	{13, "ASN1", 180, "ILLEGAL_INTEGER", "illegal integer", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_INTEGER"},
	{13, "ASN1", 226, "ILLEGAL_NEGATIVE_VALUE", "illegal negative value", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_NEGATIVE_VALUE"},
	{13, "ASN1", 181, "ILLEGAL_NESTED_TAGGING", "illegal nested tagging", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_NESTED_TAGGING"},
	{13, "ASN1", 125, "ILLEGAL_NULL", "illegal null", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_NULL"},
	{13, "ASN1", 182, "ILLEGAL_NULL_VALUE", "illegal null value", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_NULL_VALUE"},
	{13, "ASN1", 183, "ILLEGAL_OBJECT", "illegal object", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_OBJECT"},
	{13, "ASN1", 126, "ILLEGAL_OPTIONAL_ANY", "illegal optional any", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_OPTIONAL_ANY"},
	{13, "ASN1", 170, "ILLEGAL_OPTIONS_ON_ITEM_TEMPLATE", "illegal options on item template", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_OPTIONS_ON_ITEM_TEMPLATE"},
	{13, "ASN1", 221, "ILLEGAL_PADDING", "illegal padding", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_PADDING"},
	{13, "ASN1", 127, "ILLEGAL_TAGGED_ANY", "illegal tagged any", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_TAGGED_ANY"},
	{13, "ASN1", 184, "ILLEGAL_TIME_VALUE", "illegal time value", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_TIME_VALUE"},
	{13, "ASN1", 222, "ILLEGAL_ZERO_CONTENT", "illegal zero content", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_ZERO_CONTENT"},
	{13, "ASN1", 185, "INTEGER_NOT_ASCII_FORMAT", "integer not ascii format", NoAlert, NoAlert, ClassSSLError, "INTEGER_NOT_ASCII_FORMAT"},
	{13, "ASN1", 128, "INTEGER_TOO_LARGE_FOR_LONG", "integer too large for long", NoAlert, NoAlert, ClassSSLError, "INTEGER_TOO_LARGE_FOR_LONG"},
	{13, "ASN1", 220, "INVALID_BIT_STRING_BITS_LEFT", "invalid bit string bits left", NoAlert, NoAlert, ClassSSLError, "INVALID_BIT_STRING_BITS_LEFT"},
	{13, "ASN1", 129, "INVALID_BMPSTRING_LENGTH", "invalid bmpstring length", NoAlert, NoAlert, ClassSSLError, "INVALID_BMPSTRING_LENGTH"},
	{13, "ASN1", 130, "INVALID_DIGIT", "invalid digit", NoAlert, NoAlert, ClassSSLError, "INVALID_DIGIT"},
	{13, "ASN1", 205, "INVALID_MIME_TYPE", "invalid mime type", NoAlert, NoAlert, ClassSSLError, "INVALID_MIME_TYPE"},
	{13, "ASN1", 186, "INVALID_MODIFIER", "invalid modifier", NoAlert, NoAlert, ClassSSLError, "INVALID_MODIFIER"},
	{13, "ASN1", 187, "INVALID_NUMBER", "invalid number", NoAlert, NoAlert, ClassSSLError, "INVALID_NUMBER"},
	{13, "ASN1", 216, "INVALID_OBJECT_ENCODING", "invalid object encoding", NoAlert, NoAlert, ClassSSLError, "INVALID_OBJECT_ENCODING"},
	{13, "ASN1", 227, "INVALID_SCRYPT_PARAMETERS", "invalid scrypt parameters", NoAlert, NoAlert, ClassSSLError, "INVALID_SCRYPT_PARAMETERS"},
	{13, "ASN1", 131, "INVALID_SEPARATOR", "invalid separator", NoAlert, NoAlert, ClassSSLError, "INVALID_SEPARATOR"},
	{13, "ASN1", 218, "INVALID_STRING_TABLE_VALUE", "invalid string table value", NoAlert, NoAlert, ClassSSLError, "INVALID_STRING_TABLE_VALUE"},
	{13, "ASN1", 133, "INVALID_UNIVERSALSTRING_LENGTH", "invalid universalstring length", NoAlert, NoAlert, ClassSSLError, "INVALID_UNIVERSALSTRING_LENGTH"},
	{13, "ASN1", 134, "INVALID_UTF8STRING", "invalid utf8string", NoAlert, NoAlert, ClassSSLError, "INVALID_UTF8STRING"},
	{13, "ASN1", 219, "INVALID_VALUE", "invalid value", NoAlert, NoAlert, ClassSSLError, "INVALID_VALUE"},
	{13, "ASN1", 231, "LENGTH_TOO_LONG", "length too long", NoAlert, NoAlert, ClassSSLError, "LENGTH_TOO_LONG"},
	{13, "ASN1", 188, "LIST_ERROR", "list error", NoAlert, NoAlert, ClassSSLError, "LIST_ERROR"},
	{13, "ASN1", 206, "MIME_NO_CONTENT_TYPE", "mime no content type", NoAlert, NoAlert, ClassSSLError, "MIME_NO_CONTENT_TYPE"},
	{13, "ASN1", 207, "MIME_PARSE_ERROR", "mime parse error", NoAlert, NoAlert, ClassSSLError, "MIME_PARSE_ERROR"},
	{13, "ASN1", 208, "MIME_SIG_PARSE_ERROR", "mime sig parse error", NoAlert, NoAlert, ClassSSLError, "MIME_SIG_PARSE_ERROR"},
	{13, "ASN1", 137, "MISSING_EOC", "missing eoc", NoAlert, NoAlert, ClassSSLError, "MISSING_EOC"},
	{13, "ASN1", 138, "MISSING_SECOND_NUMBER", "missing second number", NoAlert, NoAlert, ClassSSLError, "MISSING_SECOND_NUMBER"},
	{13, "ASN1", 189, "MISSING_VALUE", "missing value", NoAlert, NoAlert, ClassSSLError, "MISSING_VALUE"},
	{13, "ASN1", 139, "MSTRING_NOT_UNIVERSAL", "mstring not universal", NoAlert, NoAlert, ClassSSLError, "MSTRING_NOT_UNIVERSAL"},
	{13, "ASN1", 140, "MSTRING_WRONG_TAG", "mstring wrong tag", NoAlert, NoAlert, ClassSSLError, "MSTRING_WRONG_TAG"},
	{13, "ASN1", 197, "NESTED_ASN1_STRING", "nested asn1 string", NoAlert, NoAlert, ClassSSLError, "NESTED_ASN1_STRING"},
	{13, "ASN1", 201, "NESTED_TOO_DEEP", "nested too deep", NoAlert, NoAlert, ClassSSLError, "NESTED_TOO_DEEP"},
	{13, "ASN1", 141, "NON_HEX_CHARACTERS", "non hex characters", NoAlert, NoAlert, ClassSSLError, "NON_HEX_CHARACTERS"},
	{13, "ASN1", 190, "NOT_ASCII_FORMAT", "not ascii format", NoAlert, NoAlert, ClassSSLError, "NOT_ASCII_FORMAT"},
	{13, "ASN1", 142, "NOT_ENOUGH_DATA", "not enough data", NoAlert, NoAlert, ClassSSLError, "NOT_ENOUGH_DATA"},
	{13, "ASN1", 209, "NO_CONTENT_TYPE", "no content type", NoAlert, NoAlert, ClassSSLError, "NO_CONTENT_TYPE"},
	{13, "ASN1", 143, "NO_MATCHING_CHOICE_TYPE", "no matching choice type", NoAlert, NoAlert, ClassSSLError, "NO_MATCHING_CHOICE_TYPE"},
	{13, "ASN1", 210, "NO_MULTIPART_BODY_FAILURE", "no multipart body failure", NoAlert, NoAlert, ClassSSLError, "NO_MULTIPART_BODY_FAILURE"},
	{13, "ASN1", 211, "NO_MULTIPART_BOUNDARY", "no multipart boundary", NoAlert, NoAlert, ClassSSLError, "NO_MULTIPART_BOUNDARY"},
	{13, "ASN1", 212, "NO_SIG_CONTENT_TYPE", "no sig content type", NoAlert, NoAlert, ClassSSLError, "NO_SIG_CONTENT_TYPE"},
	{13, "ASN1", 144, "NULL_IS_WRONG_LENGTH", "null is wrong length", NoAlert, NoAlert, ClassSSLError, "NULL_IS_WRONG_LENGTH"},
	{13, "ASN1", 191, "OBJECT_NOT_ASCII_FORMAT", "object not ascii format", NoAlert, NoAlert, ClassSSLError, "OBJECT_NOT_ASCII_FORMAT"},
	{13, "ASN1", 145, "ODD_NUMBER_OF_CHARS", "odd number of chars", NoAlert, NoAlert, ClassSSLError, "ODD_NUMBER_OF_CHARS"},
	{13, "ASN1", 147, "SECOND_NUMBER_TOO_LARGE", "second number too large", NoAlert, NoAlert, ClassSSLError, "SECOND_NUMBER_TOO_LARGE"},
	{13, "ASN1", 148, "SEQUENCE_LENGTH_MISMATCH", "sequence length mismatch", NoAlert, NoAlert, ClassSSLError, "SEQUENCE_LENGTH_MISMATCH"},
	{13, "ASN1", 149, "SEQUENCE_NOT_CONSTRUCTED", "sequence not constructed", NoAlert, NoAlert, ClassSSLError, "SEQUENCE_NOT_CONSTRUCTED"},
	{13, "ASN1", 192, "SEQUENCE_OR_SET_NEEDS_CONFIG", "sequence or set needs config", NoAlert, NoAlert, ClassSSLError, "SEQUENCE_OR_SET_NEEDS_CONFIG"},
	{13, "ASN1", 150, "SHORT_LINE", "short line", NoAlert, NoAlert, ClassSSLError, "SHORT_LINE"},
	{13, "ASN1", 213, "SIG_INVALID_MIME_TYPE", "sig invalid mime type", NoAlert, NoAlert, ClassSSLError, "SIG_INVALID_MIME_TYPE"},
	{13, "ASN1", 202, "STREAMING_NOT_SUPPORTED", "streaming not supported", NoAlert, NoAlert, ClassSSLError, "STREAMING_NOT_SUPPORTED"},
	{13, "ASN1", 151, "STRING_TOO_LONG", "string too long", NoAlert, NoAlert, ClassSSLError, "STRING_TOO_LONG"},
	{13, "ASN1", 152, "STRING_TOO_SHORT", "string too short", NoAlert, NoAlert, ClassSSLError, "STRING_TOO_SHORT"},
	{13, "ASN1", 154, "THE_ASN1_OBJECT_IDENTIFIER_IS_NOT_KNOWN_FOR_THIS_MD", "the asn1 object identifier is not known for this md", NoAlert, NoAlert, ClassSSLError, "THE_ASN1_OBJECT_IDENTIFIER_IS_NOT_KNOWN_FOR_THIS_MD"},
	{13, "ASN1", 193, "TIME_NOT_ASCII_FORMAT", "time not ascii format", NoAlert, NoAlert, ClassSSLError, "TIME_NOT_ASCII_FORMAT"},
	{13, "ASN1", 223, "TOO_LARGE", "too large", NoAlert, NoAlert, ClassSSLError, "TOO_LARGE"},
	{13, "ASN1", 155, "TOO_LONG", "too long", NoAlert, NoAlert, ClassSSLError, "TOO_LONG"},
	{13, "ASN1", 224, "TOO_SMALL", "too small", NoAlert, NoAlert, ClassSSLError, "TOO_SMALL"},
	{13, "ASN1", 156, "TYPE_NOT_CONSTRUCTED", "type not constructed", NoAlert, NoAlert, ClassSSLError, "TYPE_NOT_CONSTRUCTED"},
	{13, "ASN1", 195, "TYPE_NOT_PRIMITIVE", "type not primitive", NoAlert, NoAlert, ClassSSLError, "TYPE_NOT_PRIMITIVE"},
	{13, "ASN1", 159, "UNEXPECTED_EOC", "unexpected eoc", NoAlert, NoAlert, ClassSSLError, "UNEXPECTED_EOC"},
	{13, "ASN1", 215, "UNIVERSALSTRING_IS_WRONG_LENGTH", "universalstring is wrong length", NoAlert, NoAlert, ClassSSLError, "UNIVERSALSTRING_IS_WRONG_LENGTH"},
	{13, "ASN1", 229, "UNKNOWN_DIGEST", "unknown digest", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_DIGEST"},
	{13, "ASN1", 160, "UNKNOWN_FORMAT", "unknown format", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_FORMAT"},
	{13, "ASN1", 161, "UNKNOWN_MESSAGE_DIGEST_ALGORITHM", "unknown message digest algorithm", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_MESSAGE_DIGEST_ALGORITHM"},
	{13, "ASN1", 162, "UNKNOWN_OBJECT_TYPE", "unknown object type", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_OBJECT_TYPE"},
	{13, "ASN1", 163, "UNKNOWN_PUBLIC_KEY_TYPE", "unknown public key type", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_PUBLIC_KEY_TYPE"},
	{13, "ASN1", 199, "UNKNOWN_SIGNATURE_ALGORITHM", "unknown signature algorithm", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_SIGNATURE_ALGORITHM"},
	{13, "ASN1", 194, "UNKNOWN_TAG", "unknown tag", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_TAG"},
	{13, "ASN1", 164, "UNSUPPORTED_ANY_DEFINED_BY_TYPE", "unsupported any defined by type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_ANY_DEFINED_BY_TYPE"},
	{13, "ASN1", 228, "UNSUPPORTED_CIPHER", "unsupported cipher", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_CIPHER"},
	{13, "ASN1", 167, "UNSUPPORTED_PUBLIC_KEY_TYPE", "unsupported public key type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_PUBLIC_KEY_TYPE"},
	{13, "ASN1", 196, "UNSUPPORTED_TYPE", "unsupported type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_TYPE"},
	{13, "ASN1", 225, "WRONG_INTEGER_TYPE", "wrong integer type", NoAlert, NoAlert, ClassSSLError, "WRONG_INTEGER_TYPE"},
	{13, "ASN1", 200, "WRONG_PUBLIC_KEY_TYPE", "wrong public key type", NoAlert, NoAlert, ClassSSLError, "WRONG_PUBLIC_KEY_TYPE"},
	{13, "ASN1", 168, "WRONG_TAG", "wrong tag", NoAlert, NoAlert, ClassSSLError, "WRONG_TAG"},
	{51, "ASYNC", 101, "FAILED_TO_SET_POOL", "failed to set pool", NoAlert, NoAlert, ClassSSLError, "FAILED_TO_SET_POOL"},
	{51, "ASYNC", 102, "FAILED_TO_SWAP_CONTEXT", "failed to swap context", NoAlert, NoAlert, ClassSSLError, "FAILED_TO_SWAP_CONTEXT"},
	{51, "ASYNC", 105, "INIT_FAILED", "init failed", NoAlert, NoAlert, ClassSSLError, "INIT_FAILED"},
	{51, "ASYNC", 103, "INVALID_POOL_SIZE", "invalid pool size", NoAlert, NoAlert, ClassSSLError, "INVALID_POOL_SIZE"},
	{32, "BIO", 100, "ACCEPT_ERROR", "accept error", NoAlert, NoAlert, ClassSSLError, "ACCEPT_ERROR"},
	{32, "BIO", 141, "ADDRINFO_ADDR_IS_NOT_AF_INET", "addrinfo addr is not af inet", NoAlert, NoAlert, ClassSSLError, "ADDRINFO_ADDR_IS_NOT_AF_INET"},
	{32, "BIO", 129, "AMBIGUOUS_HOST_OR_SERVICE", "ambiguous host or service", NoAlert, NoAlert, ClassSSLError, "AMBIGUOUS_HOST_OR_SERVICE"},
	{32, "BIO", 101, "BAD_FOPEN_MODE", "bad fopen mode", NoAlert, NoAlert, ClassSSLError, "BAD_FOPEN_MODE"},
	{32, "BIO", 124, "BROKEN_PIPE", "broken pipe", NoAlert, NoAlert, ClassSSLError, "BROKEN_PIPE"},
	{32, "BIO", 103, "CONNECT_ERROR", "connect error", NoAlert, NoAlert, ClassSSLError, "CONNECT_ERROR"},
	{32, "BIO", 147, "CONNECT_TIMEOUT", "connect timeout", NoAlert, NoAlert, ClassSSLError, "CONNECT_TIMEOUT"},
	{32, "BIO", 107, "GETHOSTBYNAME_ADDR_IS_NOT_AF_INET", "gethostbyname addr is not af inet", NoAlert, NoAlert, ClassSSLError, "GETHOSTBYNAME_ADDR_IS_NOT_AF_INET"},
	{32, "BIO", 132, "GETSOCKNAME_ERROR", "getsockname error", NoAlert, NoAlert, ClassSSLError, "GETSOCKNAME_ERROR"},
	{32, "BIO", 133, "GETSOCKNAME_TRUNCATED_ADDRESS", "getsockname truncated address", NoAlert, NoAlert, ClassSSLError, "GETSOCKNAME_TRUNCATED_ADDRESS"},
	{32, "BIO", 134, "GETTING_SOCKTYPE", "getting socktype", NoAlert, NoAlert, ClassSSLError, "GETTING_SOCKTYPE"},
	{32, "BIO", 125, "INVALID_ARGUMENT", "invalid argument", NoAlert, NoAlert, ClassSSLError, "INVALID_ARGUMENT"},
	{32, "BIO", 135, "INVALID_SOCKET", "invalid socket", NoAlert, NoAlert, ClassSSLError, "INVALID_SOCKET"},
	{32, "BIO", 123, "IN_USE", "in use", NoAlert, NoAlert, ClassSSLError, "IN_USE"},
	{32, "BIO", 102, "LENGTH_TOO_LONG", "length too long", NoAlert, NoAlert, ClassSSLError, "LENGTH_TOO_LONG"},
	{32, "BIO", 136, "LISTEN_V6_ONLY", "listen v6 only", NoAlert, NoAlert, ClassSSLError, "LISTEN_V6_ONLY"},
	{32, "BIO", 142, "LOOKUP_RETURNED_NOTHING", "lookup returned nothing", NoAlert, NoAlert, ClassSSLError, "LOOKUP_RETURNED_NOTHING"},
	{32, "BIO", 130, "MALFORMED_HOST_OR_SERVICE", "malformed host or service", NoAlert, NoAlert, ClassSSLError, "MALFORMED_HOST_OR_SERVICE"},
	{32, "BIO", 110, "NBIO_CONNECT_ERROR", "nbio connect error", NoAlert, NoAlert, ClassSSLError, "NBIO_CONNECT_ERROR"},
	{32, "BIO", 143, "NO_ACCEPT_ADDR_OR_SERVICE_SPECIFIED", "no accept addr or service specified", NoAlert, NoAlert, ClassSSLError, "NO_ACCEPT_ADDR_OR_SERVICE_SPECIFIED"},
	{32, "BIO", 144, "NO_HOSTNAME_OR_SERVICE_SPECIFIED", "no hostname or service specified", NoAlert, NoAlert, ClassSSLError, "NO_HOSTNAME_OR_SERVICE_SPECIFIED"},
	{32, "BIO", 113, "NO_PORT_DEFINED", "no port defined", NoAlert, NoAlert, ClassSSLError, "NO_PORT_DEFINED"},
	{32, "BIO", 128, "NO_SUCH_FILE", "no such file", NoAlert, NoAlert, ClassSSLError, "NO_SUCH_FILE"},
	{32, "BIO", 104, "TRANSFER_ERROR", "transfer error", NoAlert, NoAlert, ClassSSLError, "TRANSFER_ERROR"},
	{32, "BIO", 105, "TRANSFER_TIMEOUT", "transfer timeout", NoAlert, NoAlert, ClassSSLError, "TRANSFER_TIMEOUT"},
	{32, "BIO", 117, "UNABLE_TO_BIND_SOCKET", "unable to bind socket", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_BIND_SOCKET"},
	{32, "BIO", 118, "UNABLE_TO_CREATE_SOCKET", "unable to create socket", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_CREATE_SOCKET"},
	{32, "BIO", 137, "UNABLE_TO_KEEPALIVE", "unable to keepalive", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_KEEPALIVE"},
	{32, "BIO", 119, "UNABLE_TO_LISTEN_SOCKET", "unable to listen socket", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_LISTEN_SOCKET"},
	{32, "BIO", 138, "UNABLE_TO_NODELAY", "unable to nodelay", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_NODELAY"},
	{32, "BIO", 139, "UNABLE_TO_REUSEADDR", "unable to reuseaddr", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_REUSEADDR"},
	{32, "BIO", 145, "UNAVAILABLE_IP_FAMILY", "unavailable ip family", NoAlert, NoAlert, ClassSSLError, "UNAVAILABLE_IP_FAMILY"},
	{32, "BIO", 120, "UNINITIALIZED", "uninitialized", NoAlert, NoAlert, ClassSSLError, "UNINITIALIZED"},
	{32, "BIO", 140, "UNKNOWN_INFO_TYPE", "unknown info type", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_INFO_TYPE"},
	{32, "BIO", 146, "UNSUPPORTED_IP_FAMILY", "unsupported ip family", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_IP_FAMILY"},
	{32, "BIO", 121, "UNSUPPORTED_METHOD", "unsupported method", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_METHOD"},
	{32, "BIO", 131, "UNSUPPORTED_PROTOCOL_FAMILY", "unsupported protocol family", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_PROTOCOL_FAMILY"},
	{32, "BIO", 126, "WRITE_TO_READ_ONLY_BIO", "write to read only BIO", NoAlert, NoAlert, ClassSSLError, "WRITE_TO_READ_ONLY_BIO"},
	{32, "BIO", 122, "WSASTARTUP", "WSAStartup", NoAlert, NoAlert, ClassSSLError, "WSASTARTUP"},
	{3, "BN", 100, "ARG2_LT_ARG3", "arg2 lt arg3", NoAlert, NoAlert, ClassSSLError, "ARG2_LT_ARG3"},
	{3, "BN", 101, "BAD_RECIPROCAL", "bad reciprocal", NoAlert, NoAlert, ClassSSLError, "BAD_RECIPROCAL"},
	{3, "BN", 114, "BIGNUM_TOO_LONG", "bignum too long", NoAlert, NoAlert, ClassSSLError, "BIGNUM_TOO_LONG"},
	{3, "BN", 118, "BITS_TOO_SMALL", "bits too small", NoAlert, NoAlert, ClassSSLError, "BITS_TOO_SMALL"},
	{3, "BN", 102, "CALLED_WITH_EVEN_MODULUS", "called with even modulus", NoAlert, NoAlert, ClassSSLError, "CALLED_WITH_EVEN_MODULUS"},
	{3, "BN", 103, "DIV_BY_ZERO", "div by zero", NoAlert, NoAlert, ClassSSLError, "DIV_BY_ZERO"},
	{3, "BN", 104, "ENCODING_ERROR", "encoding error", NoAlert, NoAlert, ClassSSLError, "ENCODING_ERROR"},
	{3, "BN", 105, "EXPAND_ON_STATIC_BIGNUM_DATA", "expand on static bignum data", NoAlert, NoAlert, ClassSSLError, "EXPAND_ON_STATIC_BIGNUM_DATA"},
	{3, "BN", 110, "INPUT_NOT_REDUCED", "input not reduced", NoAlert, NoAlert, ClassSSLError, "INPUT_NOT_REDUCED"},
	{3, "BN", 106, "INVALID_LENGTH", "invalid length", NoAlert, NoAlert, ClassSSLError, "INVALID_LENGTH"},
	{3, "BN", 115, "INVALID_RANGE", "invalid range", NoAlert, NoAlert, ClassSSLError, "INVALID_RANGE"},
	{3, "BN", 119, "INVALID_SHIFT", "invalid shift", NoAlert, NoAlert, ClassSSLError, "INVALID_SHIFT"},
	{3, "BN", 111, "NOT_A_SQUARE", "not a square", NoAlert, NoAlert, ClassSSLError, "NOT_A_SQUARE"},
	{3, "BN", 107, "NOT_INITIALIZED", "not initialized", NoAlert, NoAlert, ClassSSLError, "NOT_INITIALIZED"},
	{3, "BN", 108, "NO_INVERSE", "no inverse", NoAlert, NoAlert, ClassSSLError, "NO_INVERSE"},
	{3, "BN", 121, "NO_PRIME_CANDIDATE", "no prime candidate", NoAlert, NoAlert, ClassSSLError, "NO_PRIME_CANDIDATE"},
	{3, "BN", 116, "NO_SOLUTION", "no solution", NoAlert, NoAlert, ClassSSLError, "NO_SOLUTION"},
	{3, "BN", 120, "NO_SUITABLE_DIGEST", "no suitable digest", NoAlert, NoAlert, ClassSSLError, "NO_SUITABLE_DIGEST"},
	{3, "BN", 117, "PRIVATE_KEY_TOO_LARGE", "private key too large", NoAlert, NoAlert, ClassSSLError, "PRIVATE_KEY_TOO_LARGE"},
	{3, "BN", 112, "P_IS_NOT_PRIME", "p is not prime", NoAlert, NoAlert, ClassSSLError, "P_IS_NOT_PRIME"},
	{3, "BN", 113, "TOO_MANY_ITERATIONS", "too many iterations", NoAlert, NoAlert, ClassSSLError, "TOO_MANY_ITERATIONS"},
	{3, "BN", 109, "TOO_MANY_TEMPORARY_VARIABLES", "too many temporary variables", NoAlert, NoAlert, ClassSSLError, "TOO_MANY_TEMPORARY_VARIABLES"},
	{58, "CMP", 139, "ALGORITHM_NOT_SUPPORTED", "algorithm not supported", NoAlert, NoAlert, ClassSSLError, "ALGORITHM_NOT_SUPPORTED"},
	{58, "CMP", 167, "BAD_CHECKAFTER_IN_POLLREP", "bad checkafter in pollrep", NoAlert, NoAlert, ClassSSLError, "BAD_CHECKAFTER_IN_POLLREP"},
	{58, "CMP", 108, "BAD_REQUEST_ID", "bad request id", NoAlert, NoAlert, ClassSSLError, "BAD_REQUEST_ID"},
	{58, "CMP", 156, "CERTHASH_UNMATCHED", "certhash unmatched", NoAlert, NoAlert, ClassSSLError, "CERTHASH_UNMATCHED"},
	{58, "CMP", 109, "CERTID_NOT_FOUND", "certid not found", NoAlert, NoAlert, ClassSSLError, "CERTID_NOT_FOUND"},
	{58, "CMP", 169, "CERTIFICATE_NOT_ACCEPTED", "certificate not accepted", NoAlert, NoAlert, ClassSSLError, "CERTIFICATE_NOT_ACCEPTED"},
	{58, "CMP", 112, "CERTIFICATE_NOT_FOUND", "certificate not found", NoAlert, NoAlert, ClassSSLError, "CERTIFICATE_NOT_FOUND"},
	{58, "CMP", 157, "CERTREQMSG_NOT_FOUND", "certreqmsg not found", NoAlert, NoAlert, ClassSSLError, "CERTREQMSG_NOT_FOUND"},
	{58, "CMP", 113, "CERTRESPONSE_NOT_FOUND", "certresponse not found", NoAlert, NoAlert, ClassSSLError, "CERTRESPONSE_NOT_FOUND"},
	{58, "CMP", 114, "CERT_AND_KEY_DO_NOT_MATCH", "cert and key do not match", NoAlert, NoAlert, ClassSSLError, "CERT_AND_KEY_DO_NOT_MATCH"},
	{58, "CMP", 181, "CHECKAFTER_OUT_OF_RANGE", "checkafter out of range", NoAlert, NoAlert, ClassSSLError, "CHECKAFTER_OUT_OF_RANGE"},
	{58, "CMP", 176, "ENCOUNTERED_KEYUPDATEWARNING", "encountered keyupdatewarning", NoAlert, NoAlert, ClassSSLError, "ENCOUNTERED_KEYUPDATEWARNING"},
	{58, "CMP", 162, "ENCOUNTERED_WAITING", "encountered waiting", NoAlert, NoAlert, ClassSSLError, "ENCOUNTERED_WAITING"},
	{58, "CMP", 115, "ERROR_CALCULATING_PROTECTION", "error calculating protection", NoAlert, NoAlert, ClassSSLError, "ERROR_CALCULATING_PROTECTION"},
	{58, "CMP", 116, "ERROR_CREATING_CERTCONF", "error creating certconf", NoAlert, NoAlert, ClassSSLError, "ERROR_CREATING_CERTCONF"},
	{58, "CMP", 117, "ERROR_CREATING_CERTREP", "error creating certrep", NoAlert, NoAlert, ClassSSLError, "ERROR_CREATING_CERTREP"},
	{58, "CMP", 163, "ERROR_CREATING_CERTREQ", "error creating certreq", NoAlert, NoAlert, ClassSSLError, "ERROR_CREATING_CERTREQ"},
	{58, "CMP", 118, "ERROR_CREATING_ERROR", "error creating error", NoAlert, NoAlert, ClassSSLError, "ERROR_CREATING_ERROR"},
	{58, "CMP", 119, "ERROR_CREATING_GENM", "error creating genm", NoAlert, NoAlert, ClassSSLError, "ERROR_CREATING_GENM"},
	{58, "CMP", 120, "ERROR_CREATING_GENP", "error creating genp", NoAlert, NoAlert, ClassSSLError, "ERROR_CREATING_GENP"},
	{58, "CMP", 122, "ERROR_CREATING_PKICONF", "error creating pkiconf", NoAlert, NoAlert, ClassSSLError, "ERROR_CREATING_PKICONF"},
	{58, "CMP", 123, "ERROR_CREATING_POLLREP", "error creating pollrep", NoAlert, NoAlert, ClassSSLError, "ERROR_CREATING_POLLREP"},
	{58, "CMP", 124, "ERROR_CREATING_POLLREQ", "error creating pollreq", NoAlert, NoAlert, ClassSSLError, "ERROR_CREATING_POLLREQ"},
	{58, "CMP", 125, "ERROR_CREATING_RP", "error creating rp", NoAlert, NoAlert, ClassSSLError, "ERROR_CREATING_RP"},
	{58, "CMP", 126, "ERROR_CREATING_RR", "error creating rr", NoAlert, NoAlert, ClassSSLError, "ERROR_CREATING_RR"},
	{58, "CMP", 107, "ERROR_PARSING_PKISTATUS", "error parsing pkistatus", NoAlert, NoAlert, ClassSSLError, "ERROR_PARSING_PKISTATUS"},
	{58, "CMP", 158, "ERROR_PROCESSING_MESSAGE", "error processing message", NoAlert, NoAlert, ClassSSLError, "ERROR_PROCESSING_MESSAGE"},
	{58, "CMP", 127, "ERROR_PROTECTING_MESSAGE", "error protecting message", NoAlert, NoAlert, ClassSSLError, "ERROR_PROTECTING_MESSAGE"},
	{58, "CMP", 128, "ERROR_SETTING_CERTHASH", "error setting certhash", NoAlert, NoAlert, ClassSSLError, "ERROR_SETTING_CERTHASH"},
	{58, "CMP", 160, "ERROR_UNEXPECTED_CERTCONF", "error unexpected certconf", NoAlert, NoAlert, ClassSSLError, "ERROR_UNEXPECTED_CERTCONF"},
	{58, "CMP", 140, "ERROR_VALIDATING_PROTECTION", "error validating protection", NoAlert, NoAlert, ClassSSLError, "ERROR_VALIDATING_PROTECTION"},
	{58, "CMP", 171, "ERROR_VALIDATING_SIGNATURE", "error validating signature", NoAlert, NoAlert, ClassSSLError, "ERROR_VALIDATING_SIGNATURE"},
	{58, "CMP", 164, "FAILED_BUILDING_OWN_CHAIN", "failed building own chain", NoAlert, NoAlert, ClassSSLError, "FAILED_BUILDING_OWN_CHAIN"},
	{58, "CMP", 141, "FAILED_EXTRACTING_PUBKEY", "failed extracting pubkey", NoAlert, NoAlert, ClassSSLError, "FAILED_EXTRACTING_PUBKEY"},
	{58, "CMP", 110, "FAILURE_OBTAINING_RANDOM", "failure obtaining random", NoAlert, NoAlert, ClassSSLError, "FAILURE_OBTAINING_RANDOM"},
	{58, "CMP", 129, "FAIL_INFO_OUT_OF_RANGE", "fail info out of range", NoAlert, NoAlert, ClassSSLError, "FAIL_INFO_OUT_OF_RANGE"},
	{58, "CMP", 100, "INVALID_ARGS", "invalid args", NoAlert, NoAlert, ClassSSLError, "INVALID_ARGS"},
	{58, "CMP", 174, "INVALID_OPTION", "invalid option", NoAlert, NoAlert, ClassSSLError, "INVALID_OPTION"},
	{58, "CMP", 165, "MISSING_CERTID", "missing certid", NoAlert, NoAlert, ClassSSLError, "MISSING_CERTID"},
	{58, "CMP", 130, "MISSING_KEY_INPUT_FOR_CREATING_PROTECTION", "missing key input for creating protection", NoAlert, NoAlert, ClassSSLError, "MISSING_KEY_INPUT_FOR_CREATING_PROTECTION"},
	{58, "CMP", 142, "MISSING_KEY_USAGE_DIGITALSIGNATURE", "missing key usage digitalsignature", NoAlert, NoAlert, ClassSSLError, "MISSING_KEY_USAGE_DIGITALSIGNATURE"},
	{58, "CMP", 121, "MISSING_P10CSR", "missing p10csr", NoAlert, NoAlert, ClassSSLError, "MISSING_P10CSR"},
	{58, "CMP", 166, "MISSING_PBM_SECRET", "missing pbm secret", NoAlert, NoAlert, ClassSSLError, "MISSING_PBM_SECRET"},
	{58, "CMP", 131, "MISSING_PRIVATE_KEY", "missing private key", NoAlert, NoAlert, ClassSSLError, "MISSING_PRIVATE_KEY"},
	{58, "CMP", 190, "MISSING_PRIVATE_KEY_FOR_POPO", "missing private key for popo", NoAlert, NoAlert, ClassSSLError, "MISSING_PRIVATE_KEY_FOR_POPO"},
	{58, "CMP", 143, "MISSING_PROTECTION", "missing protection", NoAlert, NoAlert, ClassSSLError, "MISSING_PROTECTION"},
	{58, "CMP", 183, "MISSING_PUBLIC_KEY", "missing public key", NoAlert, NoAlert, ClassSSLError, "MISSING_PUBLIC_KEY"},
	{58, "CMP", 168, "MISSING_REFERENCE_CERT", "missing reference cert", NoAlert, NoAlert, ClassSSLError, "MISSING_REFERENCE_CERT"},
	{58, "CMP", 178, "MISSING_SECRET", "missing secret", NoAlert, NoAlert, ClassSSLError, "MISSING_SECRET"},
	{58, "CMP", 111, "MISSING_SENDER_IDENTIFICATION", "missing sender identification", NoAlert, NoAlert, ClassSSLError, "MISSING_SENDER_IDENTIFICATION"},
	{58, "CMP", 179, "MISSING_TRUST_ANCHOR", "missing trust anchor", NoAlert, NoAlert, ClassSSLError, "MISSING_TRUST_ANCHOR"},
	{58, "CMP", 144, "MISSING_TRUST_STORE", "missing trust store", NoAlert, NoAlert, ClassSSLError, "MISSING_TRUST_STORE"},
	{58, "CMP", 161, "MULTIPLE_REQUESTS_NOT_SUPPORTED", "multiple requests not supported", NoAlert, NoAlert, ClassSSLError, "MULTIPLE_REQUESTS_NOT_SUPPORTED"},
	{58, "CMP", 170, "MULTIPLE_RESPONSES_NOT_SUPPORTED", "multiple responses not supported", NoAlert, NoAlert, ClassSSLError, "MULTIPLE_RESPONSES_NOT_SUPPORTED"},
	{58, "CMP", 102, "MULTIPLE_SAN_SOURCES", "multiple san sources", NoAlert, NoAlert, ClassSSLError, "MULTIPLE_SAN_SOURCES"},
	{58, "CMP", 194, "NO_STDIO", "no stdio", NoAlert, NoAlert, ClassSSLError, "NO_STDIO"},
	{58, "CMP", 145, "NO_SUITABLE_SENDER_CERT", "no suitable sender cert", NoAlert, NoAlert, ClassSSLError, "NO_SUITABLE_SENDER_CERT"},
	{58, "CMP", 103, "NULL_ARGUMENT", "null argument", NoAlert, NoAlert, ClassSSLError, "NULL_ARGUMENT"},
	{58, "CMP", 146, "PKIBODY_ERROR", "pkibody error", NoAlert, NoAlert, ClassSSLError, "PKIBODY_ERROR"},
	{58, "CMP", 132, "PKISTATUSINFO_NOT_FOUND", "pkistatusinfo not found", NoAlert, NoAlert, ClassSSLError, "PKISTATUSINFO_NOT_FOUND"},
	{58, "CMP", 172, "POLLING_FAILED", "polling failed", NoAlert, NoAlert, ClassSSLError, "POLLING_FAILED"},
	{58, "CMP", 147, "POTENTIALLY_INVALID_CERTIFICATE", "potentially invalid certificate", NoAlert, NoAlert, ClassSSLError, "POTENTIALLY_INVALID_CERTIFICATE"},
	{58, "CMP", 180, "RECEIVED_ERROR", "received error", NoAlert, NoAlert, ClassSSLError, "RECEIVED_ERROR"},
	{58, "CMP", 148, "RECIPNONCE_UNMATCHED", "recipnonce unmatched", NoAlert, NoAlert, ClassSSLError, "RECIPNONCE_UNMATCHED"},
	{58, "CMP", 149, "REQUEST_NOT_ACCEPTED", "request not accepted", NoAlert, NoAlert, ClassSSLError, "REQUEST_NOT_ACCEPTED"},
	{58, "CMP", 182, "REQUEST_REJECTED_BY_SERVER", "request rejected by server", NoAlert, NoAlert, ClassSSLError, "REQUEST_REJECTED_BY_SERVER"},
	{58, "CMP", 150, "SENDER_GENERALNAME_TYPE_NOT_SUPPORTED", "sender generalname type not supported", NoAlert, NoAlert, ClassSSLError, "SENDER_GENERALNAME_TYPE_NOT_SUPPORTED"},
	{58, "CMP", 151, "SRVCERT_DOES_NOT_VALIDATE_MSG", "srvcert does not validate msg", NoAlert, NoAlert, ClassSSLError, "SRVCERT_DOES_NOT_VALIDATE_MSG"},
	{58, "CMP", 184, "TOTAL_TIMEOUT", "total timeout", NoAlert, NoAlert, ClassSSLError, "TOTAL_TIMEOUT"},
	{58, "CMP", 152, "TRANSACTIONID_UNMATCHED", "transactionid unmatched", NoAlert, NoAlert, ClassSSLError, "TRANSACTIONID_UNMATCHED"},
	{58, "CMP", 159, "TRANSFER_ERROR", "transfer error", NoAlert, NoAlert, ClassSSLError, "TRANSFER_ERROR"},
	{58, "CMP", 133, "UNEXPECTED_PKIBODY", "unexpected pkibody", NoAlert, NoAlert, ClassSSLError, "UNEXPECTED_PKIBODY"},
	{58, "CMP", 185, "UNEXPECTED_PKISTATUS", "unexpected pkistatus", NoAlert, NoAlert, ClassSSLError, "UNEXPECTED_PKISTATUS"},
	{58, "CMP", 153, "UNEXPECTED_PVNO", "unexpected pvno", NoAlert, NoAlert, ClassSSLError, "UNEXPECTED_PVNO"},
	{58, "CMP", 134, "UNKNOWN_ALGORITHM_ID", "unknown algorithm id", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_ALGORITHM_ID"},
	{58, "CMP", 135, "UNKNOWN_CERT_TYPE", "unknown cert type", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_CERT_TYPE"},
	{58, "CMP", 186, "UNKNOWN_PKISTATUS", "unknown pkistatus", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_PKISTATUS"},
	{58, "CMP", 136, "UNSUPPORTED_ALGORITHM", "unsupported algorithm", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_ALGORITHM"},
	{58, "CMP", 137, "UNSUPPORTED_KEY_TYPE", "unsupported key type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_KEY_TYPE"},
	{58, "CMP", 154, "UNSUPPORTED_PROTECTION_ALG_DHBASEDMAC", "unsupported protection alg dhbasedmac", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_PROTECTION_ALG_DHBASEDMAC"},
	{58, "CMP", 175, "VALUE_TOO_LARGE", "value too large", NoAlert, NoAlert, ClassSSLError, "VALUE_TOO_LARGE"},
	{58, "CMP", 177, "VALUE_TOO_SMALL", "value too small", NoAlert, NoAlert, ClassSSLError, "VALUE_TOO_SMALL"},
	{58, "CMP", 138, "WRONG_ALGORITHM_OID", "wrong algorithm oid", NoAlert, NoAlert, ClassSSLError, "WRONG_ALGORITHM_OID"},
	{58, "CMP", 189, "WRONG_CERTID", "wrong certid", NoAlert, NoAlert, ClassSSLError, "WRONG_CERTID"},
	{58, "CMP", 187, "WRONG_CERTID_IN_RP", "wrong certid in rp", NoAlert, NoAlert, ClassSSLError, "WRONG_CERTID_IN_RP"},
	{58, "CMP", 155, "WRONG_PBM_VALUE", "wrong pbm value", NoAlert, NoAlert, ClassSSLError, "WRONG_PBM_VALUE"},
	{58, "CMP", 188, "WRONG_RP_COMPONENT_COUNT", "wrong rp component count", NoAlert, NoAlert, ClassSSLError, "WRONG_RP_COMPONENT_COUNT"},
	{58, "CMP", 173, "WRONG_SERIAL_IN_RP", "wrong serial in rp", NoAlert, NoAlert, ClassSSLError, "WRONG_SERIAL_IN_RP"},
	{46, "CMS", 99, "ADD_SIGNER_ERROR", "add signer error", NoAlert, NoAlert, ClassSSLError, "ADD_SIGNER_ERROR"},
	{46, "CMS", 161, "ATTRIBUTE_ERROR", "attribute error", NoAlert, NoAlert, ClassSSLError, "ATTRIBUTE_ERROR"},
	{46, "CMS", 175, "CERTIFICATE_ALREADY_PRESENT", "certificate already present", NoAlert, NoAlert, ClassSSLError, "CERTIFICATE_ALREADY_PRESENT"},
	{46, "CMS", 160, "CERTIFICATE_HAS_NO_KEYID", "certificate has no keyid", NoAlert, NoAlert, ClassSSLError, "CERTIFICATE_HAS_NO_KEYID"},
	{46, "CMS", 100, "CERTIFICATE_VERIFY_ERROR", "certificate verify error", NoAlert, NoAlert, ClassSSLError, "CERTIFICATE_VERIFY_ERROR"},
	{46, "CMS", 184, "CIPHER_AEAD_SET_TAG_ERROR", "cipher aead set tag error", NoAlert, NoAlert, ClassSSLError, "CIPHER_AEAD_SET_TAG_ERROR"},
	{46, "CMS", 185, "CIPHER_GET_TAG", "cipher get tag", NoAlert, NoAlert, ClassSSLError, "CIPHER_GET_TAG"},
	{46, "CMS", 101, "CIPHER_INITIALISATION_ERROR", "cipher initialisation error", NoAlert, NoAlert, ClassSSLError, "CIPHER_INITIALISATION_ERROR"},
	{46, "CMS", 102, "CIPHER_PARAMETER_INITIALISATION_ERROR", "cipher parameter initialisation error", NoAlert, NoAlert, ClassSSLError, "CIPHER_PARAMETER_INITIALISATION_ERROR"},
	{46, "CMS", 103, "CMS_DATAFINAL_ERROR", "cms datafinal error", NoAlert, NoAlert, ClassSSLError, "CMS_DATAFINAL_ERROR"},
	{46, "CMS", 104, "CMS_LIB", "cms lib", NoAlert, NoAlert, ClassSSLError, "CMS_LIB"},
	{46, "CMS", 170, "CONTENTIDENTIFIER_MISMATCH", "contentidentifier mismatch", NoAlert, NoAlert, ClassSSLError, "CONTENTIDENTIFIER_MISMATCH"},
	{46, "CMS", 105, "CONTENT_NOT_FOUND", "content not found", NoAlert, NoAlert, ClassSSLError, "CONTENT_NOT_FOUND"},
	{46, "CMS", 171, "CONTENT_TYPE_MISMATCH", "content type mismatch", NoAlert, NoAlert, ClassSSLError, "CONTENT_TYPE_MISMATCH"},
	{46, "CMS", 106, "CONTENT_TYPE_NOT_COMPRESSED_DATA", "content type not compressed data", NoAlert, NoAlert, ClassSSLError, "CONTENT_TYPE_NOT_COMPRESSED_DATA"},
	{46, "CMS", 107, "CONTENT_TYPE_NOT_ENVELOPED_DATA", "content type not enveloped data", NoAlert, NoAlert, ClassSSLError, "CONTENT_TYPE_NOT_ENVELOPED_DATA"},
	{46, "CMS", 108, "CONTENT_TYPE_NOT_SIGNED_DATA", "content type not signed data", NoAlert, NoAlert, ClassSSLError, "CONTENT_TYPE_NOT_SIGNED_DATA"},
	{46, "CMS", 109, "CONTENT_VERIFY_ERROR", "content verify error", NoAlert, NoAlert, ClassSSLError, "CONTENT_VERIFY_ERROR"},
	{46, "CMS", 110, "CTRL_ERROR", "ctrl error", NoAlert, NoAlert, ClassSSLError, "CTRL_ERROR"},
	{46, "CMS", 111, "CTRL_FAILURE", "ctrl failure", NoAlert, NoAlert, ClassSSLError, "CTRL_FAILURE"},
	{46, "CMS", 187, "DECODE_ERROR", "decode error", NoAlert, NoAlert, ClassSSLError, "DECODE_ERROR"},
	{46, "CMS", 112, "DECRYPT_ERROR", "decrypt error", NoAlert, NoAlert, ClassSSLError, "DECRYPT_ERROR"},
	{46, "CMS", 113, "ERROR_GETTING_PUBLIC_KEY", "error getting public key", NoAlert, NoAlert, ClassSSLError, "ERROR_GETTING_PUBLIC_KEY"},
	{46, "CMS", 114, "ERROR_READING_MESSAGEDIGEST_ATTRIBUTE", "error reading messagedigest attribute", NoAlert, NoAlert, ClassSSLError, "ERROR_READING_MESSAGEDIGEST_ATTRIBUTE"},
	{46, "CMS", 115, "ERROR_SETTING_KEY", "error setting key", NoAlert, NoAlert, ClassSSLError, "ERROR_SETTING_KEY"},
	{46, "CMS", 116, "ERROR_SETTING_RECIPIENTINFO", "error setting recipientinfo", NoAlert, NoAlert, ClassSSLError, "ERROR_SETTING_RECIPIENTINFO"},
	{46, "CMS", 183, "ESS_SIGNING_CERTID_MISMATCH_ERROR", "ess signing certid mismatch error", NoAlert, NoAlert, ClassSSLError, "ESS_SIGNING_CERTID_MISMATCH_ERROR"},
	{46, "CMS", 117, "INVALID_ENCRYPTED_KEY_LENGTH", "invalid encrypted key length", NoAlert, NoAlert, ClassSSLError, "INVALID_ENCRYPTED_KEY_LENGTH"},
	{46, "CMS", 176, "INVALID_KEY_ENCRYPTION_PARAMETER", "invalid key encryption parameter", NoAlert, NoAlert, ClassSSLError, "INVALID_KEY_ENCRYPTION_PARAMETER"},
	{46, "CMS", 118, "INVALID_KEY_LENGTH", "invalid key length", NoAlert, NoAlert, ClassSSLError, "INVALID_KEY_LENGTH"},
	{46, "CMS", 190, "INVALID_LABEL", "invalid label", NoAlert, NoAlert, ClassSSLError, "INVALID_LABEL"},
	{46, "CMS", 191, "INVALID_OAEP_PARAMETERS", "invalid oaep parameters", NoAlert, NoAlert, ClassSSLError, "INVALID_OAEP_PARAMETERS"},
	{46, "CMS", 186, "KDF_PARAMETER_ERROR", "kdf parameter error", NoAlert, NoAlert, ClassSSLError, "KDF_PARAMETER_ERROR"},
	{46, "CMS", 119, "MD_BIO_INIT_ERROR", "md bio init error", NoAlert, NoAlert, ClassSSLError, "MD_BIO_INIT_ERROR"},
	{46, "CMS", 120, "MESSAGEDIGEST_ATTRIBUTE_WRONG_LENGTH", "messagedigest attribute wrong length", NoAlert, NoAlert, ClassSSLError, "MESSAGEDIGEST_ATTRIBUTE_WRONG_LENGTH"},
	{46, "CMS", 121, "MESSAGEDIGEST_WRONG_LENGTH", "messagedigest wrong length", NoAlert, NoAlert, ClassSSLError, "MESSAGEDIGEST_WRONG_LENGTH"},
	{46, "CMS", 172, "MSGSIGDIGEST_ERROR", "msgsigdigest error", NoAlert, NoAlert, ClassSSLError, "MSGSIGDIGEST_ERROR"},
	{46, "CMS", 162, "MSGSIGDIGEST_VERIFICATION_FAILURE", "msgsigdigest verification failure", NoAlert, NoAlert, ClassSSLError, "MSGSIGDIGEST_VERIFICATION_FAILURE"},
	{46, "CMS", 163, "MSGSIGDIGEST_WRONG_LENGTH", "msgsigdigest wrong length", NoAlert, NoAlert, ClassSSLError, "MSGSIGDIGEST_WRONG_LENGTH"},
	{46, "CMS", 164, "NEED_ONE_SIGNER", "need one signer", NoAlert, NoAlert, ClassSSLError, "NEED_ONE_SIGNER"},
	{46, "CMS", 165, "NOT_A_SIGNED_RECEIPT", "not a signed receipt", NoAlert, NoAlert, ClassSSLError, "NOT_A_SIGNED_RECEIPT"},
	{46, "CMS", 122, "NOT_ENCRYPTED_DATA", "not encrypted data", NoAlert, NoAlert, ClassSSLError, "NOT_ENCRYPTED_DATA"},
	{46, "CMS", 123, "NOT_KEK", "not kek", NoAlert, NoAlert, ClassSSLError, "NOT_KEK"},
	{46, "CMS", 181, "NOT_KEY_AGREEMENT", "not key agreement", NoAlert, NoAlert, ClassSSLError, "NOT_KEY_AGREEMENT"},
	{46, "CMS", 124, "NOT_KEY_TRANSPORT", "not key transport", NoAlert, NoAlert, ClassSSLError, "NOT_KEY_TRANSPORT"},
	{46, "CMS", 177, "NOT_PWRI", "not pwri", NoAlert, NoAlert, ClassSSLError, "NOT_PWRI"},
	{46, "CMS", 125, "NOT_SUPPORTED_FOR_THIS_KEY_TYPE", "not supported for this key type", NoAlert, NoAlert, ClassSSLError, "NOT_SUPPORTED_FOR_THIS_KEY_TYPE"},
	{46, "CMS", 126, "NO_CIPHER", "no cipher", NoAlert, NoAlert, ClassSSLError, "NO_CIPHER"},
	{46, "CMS", 127, "NO_CONTENT", "no content", NoAlert, NoAlert, ClassSSLError, "NO_CONTENT"},
	{46, "CMS", 173, "NO_CONTENT_TYPE", "no content type", NoAlert, NoAlert, ClassSSLError, "NO_CONTENT_TYPE"},
	{46, "CMS", 128, "NO_DEFAULT_DIGEST", "no default digest", NoAlert, NoAlert, ClassSSLError, "NO_DEFAULT_DIGEST"},
	{46, "CMS", 129, "NO_DIGEST_SET", "no digest set", NoAlert, NoAlert, ClassSSLError, "NO_DIGEST_SET"},
	{46, "CMS", 130, "NO_KEY", "no key", NoAlert, NoAlert, ClassSSLError, "NO_KEY"},
	{46, "CMS", 174, "NO_KEY_OR_CERT", "no key or cert", NoAlert, NoAlert, ClassSSLError, "NO_KEY_OR_CERT"},
	{46, "CMS", 131, "NO_MATCHING_DIGEST", "no matching digest", NoAlert, NoAlert, ClassSSLError, "NO_MATCHING_DIGEST"},
	{46, "CMS", 132, "NO_MATCHING_RECIPIENT", "no matching recipient", NoAlert, NoAlert, ClassSSLError, "NO_MATCHING_RECIPIENT"},
	{46, "CMS", 166, "NO_MATCHING_SIGNATURE", "no matching signature", NoAlert, NoAlert, ClassSSLError, "NO_MATCHING_SIGNATURE"},
	{46, "CMS", 167, "NO_MSGSIGDIGEST", "no msgsigdigest", NoAlert, NoAlert, ClassSSLError, "NO_MSGSIGDIGEST"},
	{46, "CMS", 178, "NO_PASSWORD", "no password", NoAlert, NoAlert, ClassSSLError, "NO_PASSWORD"},
	{46, "CMS", 133, "NO_PRIVATE_KEY", "no private key", NoAlert, NoAlert, ClassSSLError, "NO_PRIVATE_KEY"},
	{46, "CMS", 134, "NO_PUBLIC_KEY", "no public key", NoAlert, NoAlert, ClassSSLError, "NO_PUBLIC_KEY"},
	{46, "CMS", 168, "NO_RECEIPT_REQUEST", "no receipt request", NoAlert, NoAlert, ClassSSLError, "NO_RECEIPT_REQUEST"},
	{46, "CMS", 135, "NO_SIGNERS", "no signers", NoAlert, NoAlert, ClassSSLError, "NO_SIGNERS"},
	{46, "CMS", 188, "PEER_KEY_ERROR", "peer key error", NoAlert, NoAlert, ClassSSLError, "PEER_KEY_ERROR"},
	{46, "CMS", 136, "PRIVATE_KEY_DOES_NOT_MATCH_CERTIFICATE", "private key does not match certificate", NoAlert, NoAlert, ClassSSLError, "PRIVATE_KEY_DOES_NOT_MATCH_CERTIFICATE"},
	{46, "CMS", 169, "RECEIPT_DECODE_ERROR", "receipt decode error", NoAlert, NoAlert, ClassSSLError, "RECEIPT_DECODE_ERROR"},
	{46, "CMS", 137, "RECIPIENT_ERROR", "recipient error", NoAlert, NoAlert, ClassSSLError, "RECIPIENT_ERROR"},
	{46, "CMS", 189, "SHARED_INFO_ERROR", "shared info error", NoAlert, NoAlert, ClassSSLError, "SHARED_INFO_ERROR"},
	{46, "CMS", 138, "SIGNER_CERTIFICATE_NOT_FOUND", "signer certificate not found", NoAlert, NoAlert, ClassSSLError, "SIGNER_CERTIFICATE_NOT_FOUND"},
	{46, "CMS", 139, "SIGNFINAL_ERROR", "signfinal error", NoAlert, NoAlert, ClassSSLError, "SIGNFINAL_ERROR"},
	{46, "CMS", 140, "SMIME_TEXT_ERROR", "smime text error", NoAlert, NoAlert, ClassSSLError, "SMIME_TEXT_ERROR"},
	{46, "CMS", 141, "STORE_INIT_ERROR", "store init error", NoAlert, NoAlert, ClassSSLError, "STORE_INIT_ERROR"},
	{46, "CMS", 142, "TYPE_NOT_COMPRESSED_DATA", "type not compressed data", NoAlert, NoAlert, ClassSSLError, "TYPE_NOT_COMPRESSED_DATA"},
	{46, "CMS", 143, "TYPE_NOT_DATA", "type not data", NoAlert, NoAlert, ClassSSLError, "TYPE_NOT_DATA"},
	{46, "CMS", 144, "TYPE_NOT_DIGESTED_DATA", "type not digested data", NoAlert, NoAlert, ClassSSLError, "TYPE_NOT_DIGESTED_DATA"},
	{46, "CMS", 145, "TYPE_NOT_ENCRYPTED_DATA", "type not encrypted data", NoAlert, NoAlert, ClassSSLError, "TYPE_NOT_ENCRYPTED_DATA"},
	{46, "CMS", 146, "TYPE_NOT_ENVELOPED_DATA", "type not enveloped data", NoAlert, NoAlert, ClassSSLError, "TYPE_NOT_ENVELOPED_DATA"},
	{46, "CMS", 147, "UNABLE_TO_FINALIZE_CONTEXT", "unable to finalize context", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_FINALIZE_CONTEXT"},
	{46, "CMS", 148, "UNKNOWN_CIPHER", "unknown cipher", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_CIPHER"},
	{46, "CMS", 149, "UNKNOWN_DIGEST_ALGORITHM", "unknown digest algorithm", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_DIGEST_ALGORITHM"},
	{46, "CMS", 150, "UNKNOWN_ID", "unknown id", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_ID"},
	{46, "CMS", 151, "UNSUPPORTED_COMPRESSION_ALGORITHM", "unsupported compression algorithm", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_COMPRESSION_ALGORITHM"},
	{46, "CMS", 194, "UNSUPPORTED_CONTENT_ENCRYPTION_ALGORITHM", "unsupported content encryption algorithm", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_CONTENT_ENCRYPTION_ALGORITHM"},
	{46, "CMS", 152, "UNSUPPORTED_CONTENT_TYPE", "unsupported content type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_CONTENT_TYPE"},
	{46, "CMS", 192, "UNSUPPORTED_ENCRYPTION_TYPE", "unsupported encryption type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_ENCRYPTION_TYPE"},
	{46, "CMS", 153, "UNSUPPORTED_KEK_ALGORITHM", "unsupported kek algorithm", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_KEK_ALGORITHM"},
	{46, "CMS", 179, "UNSUPPORTED_KEY_ENCRYPTION_ALGORITHM", "unsupported key encryption algorithm", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_KEY_ENCRYPTION_ALGORITHM"},
	{46, "CMS", 193, "UNSUPPORTED_LABEL_SOURCE", "unsupported label source", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_LABEL_SOURCE"},
	{46, "CMS", 155, "UNSUPPORTED_RECIPIENTINFO_TYPE", "unsupported recipientinfo type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_RECIPIENTINFO_TYPE"},
	{46, "CMS", 154, "UNSUPPORTED_RECIPIENT_TYPE", "unsupported recipient type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_RECIPIENT_TYPE"},
	{46, "CMS", 156, "UNSUPPORTED_TYPE", "unsupported type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_TYPE"},
	{46, "CMS", 157, "UNWRAP_ERROR", "unwrap error", NoAlert, NoAlert, ClassSSLError, "UNWRAP_ERROR"},
	{46, "CMS", 180, "UNWRAP_FAILURE", "unwrap failure", NoAlert, NoAlert, ClassSSLError, "UNWRAP_FAILURE"},
	{46, "CMS", 158, "VERIFICATION_FAILURE", "verification failure", NoAlert, NoAlert, ClassSSLError, "VERIFICATION_FAILURE"},
	{46, "CMS", 159, "WRAP_ERROR", "wrap error", NoAlert, NoAlert, ClassSSLError, "WRAP_ERROR"},
	{41, "COMP", 99, "ZLIB_DEFLATE_ERROR", "zlib deflate error", NoAlert, NoAlert, ClassSSLError, "ZLIB_DEFLATE_ERROR"},
	{41, "COMP", 100, "ZLIB_INFLATE_ERROR", "zlib inflate error", NoAlert, NoAlert, ClassSSLError, "ZLIB_INFLATE_ERROR"},
	{41, "COMP", 101, "ZLIB_NOT_SUPPORTED", "zlib not supported", NoAlert, NoAlert, ClassSSLError, "ZLIB_NOT_SUPPORTED"},
	{14, "CONF", 110, "ERROR_LOADING_DSO", "error loading dso", NoAlert, NoAlert, ClassSSLError, "ERROR_LOADING_DSO"},
	{14, "CONF", 122, "INVALID_PRAGMA", "invalid pragma", NoAlert, NoAlert, ClassSSLError, "INVALID_PRAGMA"},
	{14, "CONF", 115, "LIST_CANNOT_BE_NULL", "list cannot be null", NoAlert, NoAlert, ClassSSLError, "LIST_CANNOT_BE_NULL"},
	{14, "CONF", 123, "MANDATORY_BRACES_IN_VARIABLE_EXPANSION", "mandatory braces in variable expansion", NoAlert, NoAlert, ClassSSLError, "MANDATORY_BRACES_IN_VARIABLE_EXPANSION"},
	{14, "CONF", 100, "MISSING_CLOSE_SQUARE_BRACKET", "missing close square bracket", NoAlert, NoAlert, ClassSSLError, "MISSING_CLOSE_SQUARE_BRACKET"},
	{14, "CONF", 101, "MISSING_EQUAL_SIGN", "missing equal sign", NoAlert, NoAlert, ClassSSLError, "MISSING_EQUAL_SIGN"},
	{14, "CONF", 112, "MISSING_INIT_FUNCTION", "missing init function", NoAlert, NoAlert, ClassSSLError, "MISSING_INIT_FUNCTION"},
	{14, "CONF", 109, "MODULE_INITIALIZATION_ERROR", "module initialization error", NoAlert, NoAlert, ClassSSLError, "MODULE_INITIALIZATION_ERROR"},
	{14, "CONF", 102, "NO_CLOSE_BRACE", "no close brace", NoAlert, NoAlert, ClassSSLError, "NO_CLOSE_BRACE"},
	{14, "CONF", 105, "NO_CONF", "no conf", NoAlert, NoAlert, ClassSSLError, "NO_CONF"},
	{14, "CONF", 106, "NO_CONF_OR_ENVIRONMENT_VARIABLE", "no conf or environment variable", NoAlert, NoAlert, ClassSSLError, "NO_CONF_OR_ENVIRONMENT_VARIABLE"},
	{14, "CONF", 107, "NO_SECTION", "no section", NoAlert, NoAlert, ClassSSLError, "NO_SECTION"},
	{14, "CONF", 114, "NO_SUCH_FILE", "no such file", NoAlert, NoAlert, ClassSSLError, "NO_SUCH_FILE"},
	{14, "CONF", 108, "NO_VALUE", "no value", NoAlert, NoAlert, ClassSSLError, "NO_VALUE"},
	{14, "CONF", 121, "NUMBER_TOO_LARGE", "number too large", NoAlert, NoAlert, ClassSSLError, "NUMBER_TOO_LARGE"},
	{14, "CONF", 124, "OPENSSL_CONF_REFERENCES_MISSING_SECTION", "openssl conf references missing section", NoAlert, NoAlert, ClassSSLError, "OPENSSL_CONF_REFERENCES_MISSING_SECTION"},
	{14, "CONF", 111, "RECURSIVE_DIRECTORY_INCLUDE", "recursive directory include", NoAlert, NoAlert, ClassSSLError, "RECURSIVE_DIRECTORY_INCLUDE"},
	{14, "CONF", 125, "RELATIVE_PATH", "relative path", NoAlert, NoAlert, ClassSSLError, "RELATIVE_PATH"},
	{14, "CONF", 117, "SSL_COMMAND_SECTION_EMPTY", "ssl command section empty", NoAlert, NoAlert, ClassSSLError, "SSL_COMMAND_SECTION_EMPTY"},
	{14, "CONF", 118, "SSL_COMMAND_SECTION_NOT_FOUND", "ssl command section not found", NoAlert, NoAlert, ClassSSLError, "SSL_COMMAND_SECTION_NOT_FOUND"},
	{14, "CONF", 119, "SSL_SECTION_EMPTY", "ssl section empty", NoAlert, NoAlert, ClassSSLError, "SSL_SECTION_EMPTY"},
	{14, "CONF", 120, "SSL_SECTION_NOT_FOUND", "ssl section not found", NoAlert, NoAlert, ClassSSLError, "SSL_SECTION_NOT_FOUND"},
	{14, "CONF", 103, "UNABLE_TO_CREATE_NEW_SECTION", "unable to create new section", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_CREATE_NEW_SECTION"},
	{14, "CONF", 113, "UNKNOWN_MODULE_NAME", "unknown module name", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_MODULE_NAME"},
	{14, "CONF", 116, "VARIABLE_EXPANSION_TOO_LONG", "variable expansion too long", NoAlert, NoAlert, ClassSSLError, "VARIABLE_EXPANSION_TOO_LONG"},
	{14, "CONF", 104, "VARIABLE_HAS_NO_VALUE", "variable has no value", NoAlert, NoAlert, ClassSSLError, "VARIABLE_HAS_NO_VALUE"},
	{56, "CRMF", 100, "BAD_PBM_ITERATIONCOUNT", "bad pbm iterationcount", NoAlert, NoAlert, ClassSSLError, "BAD_PBM_ITERATIONCOUNT"},
	{56, "CRMF", 102, "CRMFERROR", "crmferror", NoAlert, NoAlert, ClassSSLError, "CRMFERROR"},
	{56, "CRMF", 103, "ERROR", "error", NoAlert, NoAlert, ClassSSLError, "ERROR"},
	{56, "CRMF", 104, "ERROR_DECODING_CERTIFICATE", "error decoding certificate", NoAlert, NoAlert, ClassSSLError, "ERROR_DECODING_CERTIFICATE"},
	{56, "CRMF", 105, "ERROR_DECRYPTING_CERTIFICATE", "error decrypting certificate", NoAlert, NoAlert, ClassSSLError, "ERROR_DECRYPTING_CERTIFICATE"},
	{56, "CRMF", 106, "ERROR_DECRYPTING_SYMMETRIC_KEY", "error decrypting symmetric key", NoAlert, NoAlert, ClassSSLError, "ERROR_DECRYPTING_SYMMETRIC_KEY"},
	{56, "CRMF", 107, "FAILURE_OBTAINING_RANDOM", "failure obtaining random", NoAlert, NoAlert, ClassSSLError, "FAILURE_OBTAINING_RANDOM"},
	{56, "CRMF", 108, "ITERATIONCOUNT_BELOW_100", "iterationcount below 100", NoAlert, NoAlert, ClassSSLError, "ITERATIONCOUNT_BELOW_100"},
	{56, "CRMF", 101, "MALFORMED_IV", "malformed iv", NoAlert, NoAlert, ClassSSLError, "MALFORMED_IV"},
	{56, "CRMF", 109, "NULL_ARGUMENT", "null argument", NoAlert, NoAlert, ClassSSLError, "NULL_ARGUMENT"},
	{56, "CRMF", 113, "POPOSKINPUT_NOT_SUPPORTED", "poposkinput not supported", NoAlert, NoAlert, ClassSSLError, "POPOSKINPUT_NOT_SUPPORTED"},
	{56, "CRMF", 117, "POPO_INCONSISTENT_PUBLIC_KEY", "popo inconsistent public key", NoAlert, NoAlert, ClassSSLError, "POPO_INCONSISTENT_PUBLIC_KEY"},
	{56, "CRMF", 121, "POPO_MISSING", "popo missing", NoAlert, NoAlert, ClassSSLError, "POPO_MISSING"},
	{56, "CRMF", 118, "POPO_MISSING_PUBLIC_KEY", "popo missing public key", NoAlert, NoAlert, ClassSSLError, "POPO_MISSING_PUBLIC_KEY"},
	{56, "CRMF", 119, "POPO_MISSING_SUBJECT", "popo missing subject", NoAlert, NoAlert, ClassSSLError, "POPO_MISSING_SUBJECT"},
	{56, "CRMF", 120, "POPO_RAVERIFIED_NOT_ACCEPTED", "popo raverified not accepted", NoAlert, NoAlert, ClassSSLError, "POPO_RAVERIFIED_NOT_ACCEPTED"},
	{56, "CRMF", 110, "SETTING_MAC_ALGOR_FAILURE", "setting mac algor failure", NoAlert, NoAlert, ClassSSLError, "SETTING_MAC_ALGOR_FAILURE"},
	{56, "CRMF", 111, "SETTING_OWF_ALGOR_FAILURE", "setting owf algor failure", NoAlert, NoAlert, ClassSSLError, "SETTING_OWF_ALGOR_FAILURE"},
	{56, "CRMF", 112, "UNSUPPORTED_ALGORITHM", "unsupported algorithm", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_ALGORITHM"},
	{56, "CRMF", 114, "UNSUPPORTED_CIPHER", "unsupported cipher", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_CIPHER"},
	{56, "CRMF", 115, "UNSUPPORTED_METHOD_FOR_CREATING_POPO", "unsupported method for creating popo", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_METHOD_FOR_CREATING_POPO"},
	{56, "CRMF", 116, "UNSUPPORTED_POPO_METHOD", "unsupported popo method", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_POPO_METHOD"},
	{15, "CRYPTO", 117, "BAD_ALGORITHM_NAME", "bad algorithm name", NoAlert, NoAlert, ClassSSLError, "BAD_ALGORITHM_NAME"},
	{15, "CRYPTO", 118, "CONFLICTING_NAMES", "conflicting names", NoAlert, NoAlert, ClassSSLError, "CONFLICTING_NAMES"},
	{15, "CRYPTO", 101, "FIPS_MODE_NOT_SUPPORTED", "", NoAlert, NoAlert, ClassSSLError, "FIPS_MODE_NOT_SUPPORTED"},
	{15, "CRYPTO", 121, "HEX_STRING_TOO_SHORT", "hex string too short", NoAlert, NoAlert, ClassSSLError, "HEX_STRING_TOO_SHORT"},
	{15, "CRYPTO", 102, "ILLEGAL_HEX_DIGIT", "illegal hex digit", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_HEX_DIGIT"},
	{15, "CRYPTO", 106, "INSUFFICIENT_DATA_SPACE", "insufficient data space", NoAlert, NoAlert, ClassSSLError, "INSUFFICIENT_DATA_SPACE"},
	{15, "CRYPTO", 107, "INSUFFICIENT_PARAM_SIZE", "insufficient param size", NoAlert, NoAlert, ClassSSLError, "INSUFFICIENT_PARAM_SIZE"},
	{15, "CRYPTO", 108, "INSUFFICIENT_SECURE_DATA_SPACE", "insufficient secure data space", NoAlert, NoAlert, ClassSSLError, "INSUFFICIENT_SECURE_DATA_SPACE"},
	{15, "CRYPTO", 122, "INVALID_NEGATIVE_VALUE", "invalid negative value", NoAlert, NoAlert, ClassSSLError, "INVALID_NEGATIVE_VALUE"},
	{15, "CRYPTO", 109, "INVALID_NULL_ARGUMENT", "invalid null argument", NoAlert, NoAlert, ClassSSLError, "INVALID_NULL_ARGUMENT"},
	{15, "CRYPTO", 110, "INVALID_OSSL_PARAM_TYPE", "invalid ossl param type", NoAlert, NoAlert, ClassSSLError, "INVALID_OSSL_PARAM_TYPE"},
	{15, "CRYPTO", 103, "ODD_NUMBER_OF_DIGITS", "odd number of digits", NoAlert, NoAlert, ClassSSLError, "ODD_NUMBER_OF_DIGITS"},
	{15, "CRYPTO", 104, "PROVIDER_ALREADY_EXISTS", "provider already exists", NoAlert, NoAlert, ClassSSLError, "PROVIDER_ALREADY_EXISTS"},
	{15, "CRYPTO", 105, "PROVIDER_SECTION_ERROR", "provider section error", NoAlert, NoAlert, ClassSSLError, "PROVIDER_SECTION_ERROR"},
	{15, "CRYPTO", 119, "RANDOM_SECTION_ERROR", "random section error", NoAlert, NoAlert, ClassSSLError, "RANDOM_SECTION_ERROR"},
	{15, "CRYPTO", 111, "SECURE_MALLOC_FAILURE", "secure malloc failure", NoAlert, NoAlert, ClassSSLError, "SECURE_MALLOC_FAILURE"},
	{15, "CRYPTO", 112, "STRING_TOO_LONG", "string too long", NoAlert, NoAlert, ClassSSLError, "STRING_TOO_LONG"},
	{15, "CRYPTO", 113, "TOO_MANY_BYTES", "too many bytes", NoAlert, NoAlert, ClassSSLError, "TOO_MANY_BYTES"},
	{15, "CRYPTO", 114, "TOO_MANY_RECORDS", "too many records", NoAlert, NoAlert, ClassSSLError, "TOO_MANY_RECORDS"},
	{15, "CRYPTO", 116, "TOO_SMALL_BUFFER", "too small buffer", NoAlert, NoAlert, ClassSSLError, "TOO_SMALL_BUFFER"},
	{15, "CRYPTO", 120, "UNKNOWN_NAME_IN_RANDOM_SECTION", "unknown name in random section", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_NAME_IN_RANDOM_SECTION"},
	{15, "CRYPTO", 115, "ZERO_LENGTH_NUMBER", "zero length number", NoAlert, NoAlert, ClassSSLError, "ZERO_LENGTH_NUMBER"},
	{50, "CT", 108, "BASE64_DECODE_ERROR", "base64 decode error", NoAlert, NoAlert, ClassSSLError, "BASE64_DECODE_ERROR"},
	{50, "CT", 100, "INVALID_LOG_ID_LENGTH", "invalid log id length", NoAlert, NoAlert, ClassSSLError, "INVALID_LOG_ID_LENGTH"},
	{50, "CT", 109, "LOG_CONF_INVALID", "log conf invalid", NoAlert, NoAlert, ClassSSLError, "LOG_CONF_INVALID"},
	{50, "CT", 110, "LOG_CONF_INVALID_KEY", "log conf invalid key", NoAlert, NoAlert, ClassSSLError, "LOG_CONF_INVALID_KEY"},
	{50, "CT", 111, "LOG_CONF_MISSING_DESCRIPTION", "log conf missing description", NoAlert, NoAlert, ClassSSLError, "LOG_CONF_MISSING_DESCRIPTION"},
	{50, "CT", 112, "LOG_CONF_MISSING_KEY", "log conf missing key", NoAlert, NoAlert, ClassSSLError, "LOG_CONF_MISSING_KEY"},
	{50, "CT", 113, "LOG_KEY_INVALID", "log key invalid", NoAlert, NoAlert, ClassSSLError, "LOG_KEY_INVALID"},
	{50, "CT", 116, "SCT_FUTURE_TIMESTAMP", "sct future timestamp", NoAlert, NoAlert, ClassSSLError, "SCT_FUTURE_TIMESTAMP"},
	{50, "CT", 104, "SCT_INVALID", "sct invalid", NoAlert, NoAlert, ClassSSLError, "SCT_INVALID"},
	{50, "CT", 107, "SCT_INVALID_SIGNATURE", "sct invalid signature", NoAlert, NoAlert, ClassSSLError, "SCT_INVALID_SIGNATURE"},
	{50, "CT", 105, "SCT_LIST_INVALID", "sct list invalid", NoAlert, NoAlert, ClassSSLError, "SCT_LIST_INVALID"},
	{50, "CT", 114, "SCT_LOG_ID_MISMATCH", "sct log id mismatch", NoAlert, NoAlert, ClassSSLError, "SCT_LOG_ID_MISMATCH"},
	{50, "CT", 106, "SCT_NOT_SET", "sct not set", NoAlert, NoAlert, ClassSSLError, "SCT_NOT_SET"},
	{50, "CT", 115, "SCT_UNSUPPORTED_VERSION", "sct unsupported version", NoAlert, NoAlert, ClassSSLError, "SCT_UNSUPPORTED_VERSION"},
	{50, "CT", 101, "UNRECOGNIZED_SIGNATURE_NID", "unrecognized signature nid", NoAlert, NoAlert, ClassSSLError, "UNRECOGNIZED_SIGNATURE_NID"},
	{50, "CT", 102, "UNSUPPORTED_ENTRY_TYPE", "unsupported entry type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_ENTRY_TYPE"},
	{50, "CT", 103, "UNSUPPORTED_VERSION", "unsupported version", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_VERSION"},
	{5, "DH", 127, "BAD_FFC_PARAMETERS", "bad ffc parameters", NoAlert, NoAlert, ClassSSLError, "BAD_FFC_PARAMETERS"},
	{5, "DH", 101, "BAD_GENERATOR", "bad generator", NoAlert, NoAlert, ClassSSLError, "BAD_GENERATOR"},
	{5, "DH", 109, "BN_DECODE_ERROR", "bn decode error", NoAlert, NoAlert, ClassSSLError, "BN_DECODE_ERROR"},
	{5, "DH", 106, "BN_ERROR", "bn error", NoAlert, NoAlert, ClassSSLError, "BN_ERROR"},
	{5, "DH", 115, "CHECK_INVALID_J_VALUE", "check invalid j value", NoAlert, NoAlert, ClassSSLError, "CHECK_INVALID_J_VALUE"},
	{5, "DH", 116, "CHECK_INVALID_Q_VALUE", "check invalid q value", NoAlert, NoAlert, ClassSSLError, "CHECK_INVALID_Q_VALUE"},
	{5, "DH", 122, "CHECK_PUBKEY_INVALID", "check pubkey invalid", NoAlert, NoAlert, ClassSSLError, "CHECK_PUBKEY_INVALID"},
	{5, "DH", 123, "CHECK_PUBKEY_TOO_LARGE", "check pubkey too large", NoAlert, NoAlert, ClassSSLError, "CHECK_PUBKEY_TOO_LARGE"},
	{5, "DH", 124, "CHECK_PUBKEY_TOO_SMALL", "check pubkey too small", NoAlert, NoAlert, ClassSSLError, "CHECK_PUBKEY_TOO_SMALL"},
	{5, "DH", 117, "CHECK_P_NOT_PRIME", "check p not prime", NoAlert, NoAlert, ClassSSLError, "CHECK_P_NOT_PRIME"},
	{5, "DH", 118, "CHECK_P_NOT_SAFE_PRIME", "check p not safe prime", NoAlert, NoAlert, ClassSSLError, "CHECK_P_NOT_SAFE_PRIME"},
	{5, "DH", 119, "CHECK_Q_NOT_PRIME", "check q not prime", NoAlert, NoAlert, ClassSSLError, "CHECK_Q_NOT_PRIME"},
	{5, "DH", 104, "DECODE_ERROR", "decode error", NoAlert, NoAlert, ClassSSLError, "DECODE_ERROR"},
	{5, "DH", 110, "INVALID_PARAMETER_NAME", "invalid parameter name", NoAlert, NoAlert, ClassSSLError, "INVALID_PARAMETER_NAME"},
	{5, "DH", 114, "INVALID_PARAMETER_NID", "invalid parameter nid", NoAlert, NoAlert, ClassSSLError, "INVALID_PARAMETER_NID"},
	{5, "DH", 102, "INVALID_PUBKEY", "invalid public key", NoAlert, NoAlert, ClassSSLError, "INVALID_PUBKEY"},
	{5, "DH", 128, "INVALID_SECRET", "invalid secret", NoAlert, NoAlert, ClassSSLError, "INVALID_SECRET"},
	{5, "DH", 112, "KDF_PARAMETER_ERROR", "kdf parameter error", NoAlert, NoAlert, ClassSSLError, "KDF_PARAMETER_ERROR"},
	{5, "DH", 108, "KEYS_NOT_SET", "keys not set", NoAlert, NoAlert, ClassSSLError, "KEYS_NOT_SET"},
	{5, "DH", 125, "MISSING_PUBKEY", "missing pubkey", NoAlert, NoAlert, ClassSSLError, "MISSING_PUBKEY"},
	{5, "DH", 103, "MODULUS_TOO_LARGE", "modulus too large", NoAlert, NoAlert, ClassSSLError, "MODULUS_TOO_LARGE"},
	{5, "DH", 126, "MODULUS_TOO_SMALL", "modulus too small", NoAlert, NoAlert, ClassSSLError, "MODULUS_TOO_SMALL"},
	{5, "DH", 120, "NOT_SUITABLE_GENERATOR", "not suitable generator", NoAlert, NoAlert, ClassSSLError, "NOT_SUITABLE_GENERATOR"},
	{5, "DH", 107, "NO_PARAMETERS_SET", "no parameters set", NoAlert, NoAlert, ClassSSLError, "NO_PARAMETERS_SET"},
	{5, "DH", 100, "NO_PRIVATE_VALUE", "no private value", NoAlert, NoAlert, ClassSSLError, "NO_PRIVATE_VALUE"},
	{5, "DH", 105, "PARAMETER_ENCODING_ERROR", "parameter encoding error", NoAlert, NoAlert, ClassSSLError, "PARAMETER_ENCODING_ERROR"},
	{5, "DH", 111, "PEER_KEY_ERROR", "peer key error", NoAlert, NoAlert, ClassSSLError, "PEER_KEY_ERROR"},
	{5, "DH", 113, "SHARED_INFO_ERROR", "shared info error", NoAlert, NoAlert, ClassSSLError, "SHARED_INFO_ERROR"},
	{5, "DH", 121, "UNABLE_TO_CHECK_GENERATOR", "unable to check generator", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_CHECK_GENERATOR"},
	{10, "DSA", 114, "BAD_FFC_PARAMETERS", "bad ffc parameters", NoAlert, NoAlert, ClassSSLError, "BAD_FFC_PARAMETERS"},
	{10, "DSA", 102, "BAD_Q_VALUE", "bad q value", NoAlert, NoAlert, ClassSSLError, "BAD_Q_VALUE"},
	{10, "DSA", 108, "BN_DECODE_ERROR", "bn decode error", NoAlert, NoAlert, ClassSSLError, "BN_DECODE_ERROR"},
	{10, "DSA", 109, "BN_ERROR", "bn error", NoAlert, NoAlert, ClassSSLError, "BN_ERROR"},
	{10, "DSA", 104, "DECODE_ERROR", "decode error", NoAlert, NoAlert, ClassSSLError, "DECODE_ERROR"},
	{10, "DSA", 106, "INVALID_DIGEST_TYPE", "invalid digest type", NoAlert, NoAlert, ClassSSLError, "INVALID_DIGEST_TYPE"},
	{10, "DSA", 112, "INVALID_PARAMETERS", "invalid parameters", NoAlert, NoAlert, ClassSSLError, "INVALID_PARAMETERS"},
	{10, "DSA", 101, "MISSING_PARAMETERS", "missing parameters", NoAlert, NoAlert, ClassSSLError, "MISSING_PARAMETERS"},
	{10, "DSA", 111, "MISSING_PRIVATE_KEY", "missing private key", NoAlert, NoAlert, ClassSSLError, "MISSING_PRIVATE_KEY"},
	{10, "DSA", 103, "MODULUS_TOO_LARGE", "modulus too large", NoAlert, NoAlert, ClassSSLError, "MODULUS_TOO_LARGE"},
	{10, "DSA", 107, "NO_PARAMETERS_SET", "no parameters set", NoAlert, NoAlert, ClassSSLError, "NO_PARAMETERS_SET"},
	{10, "DSA", 105, "PARAMETER_ENCODING_ERROR", "parameter encoding error", NoAlert, NoAlert, ClassSSLError, "PARAMETER_ENCODING_ERROR"},
	{10, "DSA", 115, "P_NOT_PRIME", "p not prime", NoAlert, NoAlert, ClassSSLError, "P_NOT_PRIME"},
	{10, "DSA", 113, "Q_NOT_PRIME", "q not prime", NoAlert, NoAlert, ClassSSLError, "Q_NOT_PRIME"},
	{10, "DSA", 110, "SEED_LEN_SMALL", "seed_len is less than the length of q", NoAlert, NoAlert, ClassSSLError, "SEED_LEN_SMALL"},
	{10, "DSA", 116, "TOO_MANY_RETRIES", "too many retries", NoAlert, NoAlert, ClassSSLError, "TOO_MANY_RETRIES"},
	{37, "DSO", 100, "CTRL_FAILED", "control command failed", NoAlert, NoAlert, ClassSSLError, "CTRL_FAILED"},
	{37, "DSO", 110, "DSO_ALREADY_LOADED", "dso already loaded", NoAlert, NoAlert, ClassSSLError, "DSO_ALREADY_LOADED"},
	{37, "DSO", 113, "EMPTY_FILE_STRUCTURE", "empty file structure", NoAlert, NoAlert, ClassSSLError, "EMPTY_FILE_STRUCTURE"},
	{37, "DSO", 114, "FAILURE", "failure", NoAlert, NoAlert, ClassSSLError, "FAILURE"},
	{37, "DSO", 101, "FILENAME_TOO_BIG", "filename too big", NoAlert, NoAlert, ClassSSLError, "FILENAME_TOO_BIG"},
	{37, "DSO", 102, "FINISH_FAILED", "cleanup method function failed", NoAlert, NoAlert, ClassSSLError, "FINISH_FAILED"},
	{37, "DSO", 115, "INCORRECT_FILE_SYNTAX", "incorrect file syntax", NoAlert, NoAlert, ClassSSLError, "INCORRECT_FILE_SYNTAX"},
	{37, "DSO", 103, "LOAD_FAILED", "could not load the shared library", NoAlert, NoAlert, ClassSSLError, "LOAD_FAILED"},
	{37, "DSO", 109, "NAME_TRANSLATION_FAILED", "name translation failed", NoAlert, NoAlert, ClassSSLError, "NAME_TRANSLATION_FAILED"},
	{37, "DSO", 111, "NO_FILENAME", "no filename", NoAlert, NoAlert, ClassSSLError, "NO_FILENAME"},
	{37, "DSO", 104, "NULL_HANDLE", "a null shared library handle was used", NoAlert, NoAlert, ClassSSLError, "NULL_HANDLE"},
	{37, "DSO", 112, "SET_FILENAME_FAILED", "set filename failed", NoAlert, NoAlert, ClassSSLError, "SET_FILENAME_FAILED"},
	{37, "DSO", 105, "STACK_ERROR", "the meth_data stack is corrupt", NoAlert, NoAlert, ClassSSLError, "STACK_ERROR"},
	{37, "DSO", 106, "SYM_FAILURE", "could not bind to the requested symbol name", NoAlert, NoAlert, ClassSSLError, "SYM_FAILURE"},
	{37, "DSO", 107, "UNLOAD_FAILED", "could not unload the shared library", NoAlert, NoAlert, ClassSSLError, "UNLOAD_FAILED"},
	{37, "DSO", 108, "UNSUPPORTED", "functionality not supported", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED"},
	{16, "EC", 115, "ASN1_ERROR", "asn1 error", NoAlert, NoAlert, ClassSSLError, "ASN1_ERROR"},
	{16, "EC", 156, "BAD_SIGNATURE", "bad signature", NoAlert, NoAlert, ClassSSLError, "BAD_SIGNATURE"},
	{16, "EC", 144, "BIGNUM_OUT_OF_RANGE", "bignum out of range", NoAlert, NoAlert, ClassSSLError, "BIGNUM_OUT_OF_RANGE"},
	{16, "EC", 100, "BUFFER_TOO_SMALL", "buffer too small", NoAlert, NoAlert, ClassSSLError, "BUFFER_TOO_SMALL"},
	{16, "EC", 165, "CANNOT_INVERT", "cannot invert", NoAlert, NoAlert, ClassSSLError, "CANNOT_INVERT"},
	{16, "EC", 146, "COORDINATES_OUT_OF_RANGE", "coordinates out of range", NoAlert, NoAlert, ClassSSLError, "COORDINATES_OUT_OF_RANGE"},
	{16, "EC", 160, "CURVE_DOES_NOT_SUPPORT_ECDH", "curve does not support ecdh", NoAlert, NoAlert, ClassSSLError, "CURVE_DOES_NOT_SUPPORT_ECDH"},
	{16, "EC", 170, "CURVE_DOES_NOT_SUPPORT_ECDSA", "curve does not support ecdsa", NoAlert, NoAlert, ClassSSLError, "CURVE_DOES_NOT_SUPPORT_ECDSA"},
	{16, "EC", 159, "CURVE_DOES_NOT_SUPPORT_SIGNING", "curve does not support signing", NoAlert, NoAlert, ClassSSLError, "CURVE_DOES_NOT_SUPPORT_SIGNING"},
	{16, "EC", 142, "DECODE_ERROR", "decode error", NoAlert, NoAlert, ClassSSLError, "DECODE_ERROR"},
	{16, "EC", 118, "DISCRIMINANT_IS_ZERO", "discriminant is zero", NoAlert, NoAlert, ClassSSLError, "DISCRIMINANT_IS_ZERO"},
	{16, "EC", 119, "EC_GROUP_NEW_BY_NAME_FAILURE", "ec group new by name failure", NoAlert, NoAlert, ClassSSLError, "EC_GROUP_NEW_BY_NAME_FAILURE"},
	{16, "EC", 127, "EXPLICIT_PARAMS_NOT_SUPPORTED", "explicit params not supported", NoAlert, NoAlert, ClassSSLError, "EXPLICIT_PARAMS_NOT_SUPPORTED"},
	{16, "EC", 166, "FAILED_MAKING_PUBLIC_KEY", "failed making public key", NoAlert, NoAlert, ClassSSLError, "FAILED_MAKING_PUBLIC_KEY"},
	{16, "EC", 143, "FIELD_TOO_LARGE", "field too large", NoAlert, NoAlert, ClassSSLError, "FIELD_TOO_LARGE"},
	{16, "EC", 147, "GF2M_NOT_SUPPORTED", "gf2m not supported", NoAlert, NoAlert, ClassSSLError, "GF2M_NOT_SUPPORTED"},
	{16, "EC", 120, "GROUP2PKPARAMETERS_FAILURE", "group2pkparameters failure", NoAlert, NoAlert, ClassSSLError, "GROUP2PKPARAMETERS_FAILURE"},
	{16, "EC", 121, "I2D_ECPKPARAMETERS_FAILURE", "i2d ecpkparameters failure", NoAlert, NoAlert, ClassSSLError, "I2D_ECPKPARAMETERS_FAILURE"},
	{16, "EC", 101, "INCOMPATIBLE_OBJECTS", "incompatible objects", NoAlert, NoAlert, ClassSSLError, "INCOMPATIBLE_OBJECTS"},
	{16, "EC", 168, "INVALID_A", "invalid a", NoAlert, NoAlert, ClassSSLError, "INVALID_A"},
	{16, "EC", 112, "INVALID_ARGUMENT", "invalid argument", NoAlert, NoAlert, ClassSSLError, "INVALID_ARGUMENT"},
	{16, "EC", 169, "INVALID_B", "invalid b", NoAlert, NoAlert, ClassSSLError, "INVALID_B"},
	{16, "EC", 171, "INVALID_COFACTOR", "invalid cofactor", NoAlert, NoAlert, ClassSSLError, "INVALID_COFACTOR"},
	{16, "EC", 110, "INVALID_COMPRESSED_POINT", "invalid compressed point", NoAlert, NoAlert, ClassSSLError, "INVALID_COMPRESSED_POINT"},
	{16, "EC", 109, "INVALID_COMPRESSION_BIT", "invalid compression bit", NoAlert, NoAlert, ClassSSLError, "INVALID_COMPRESSION_BIT"},
	{16, "EC", 141, "INVALID_CURVE", "invalid curve", NoAlert, NoAlert, ClassSSLError, "INVALID_CURVE"},
	{16, "EC", 151, "INVALID_DIGEST", "invalid digest", NoAlert, NoAlert, ClassSSLError, "INVALID_DIGEST"},
	{16, "EC", 138, "INVALID_DIGEST_TYPE", "invalid digest type", NoAlert, NoAlert, ClassSSLError, "INVALID_DIGEST_TYPE"},
	{16, "EC", 102, "INVALID_ENCODING", "invalid encoding", NoAlert, NoAlert, ClassSSLError, "INVALID_ENCODING"},
	{16, "EC", 103, "INVALID_FIELD", "invalid field", NoAlert, NoAlert, ClassSSLError, "INVALID_FIELD"},
	{16, "EC", 104, "INVALID_FORM", "invalid form", NoAlert, NoAlert, ClassSSLError, "INVALID_FORM"},
	{16, "EC", 173, "INVALID_GENERATOR", "invalid generator", NoAlert, NoAlert, ClassSSLError, "INVALID_GENERATOR"},
	{16, "EC", 122, "INVALID_GROUP_ORDER", "invalid group order", NoAlert, NoAlert, ClassSSLError, "INVALID_GROUP_ORDER"},
	{16, "EC", 116, "INVALID_KEY", "invalid key", NoAlert, NoAlert, ClassSSLError, "INVALID_KEY"},
	{16, "EC", 117, "INVALID_LENGTH", "invalid length", NoAlert, NoAlert, ClassSSLError, "INVALID_LENGTH"},
	{16, "EC", 174, "INVALID_NAMED_GROUP_CONVERSION", "invalid named group conversion", NoAlert, NoAlert, ClassSSLError, "INVALID_NAMED_GROUP_CONVERSION"},
	{16, "EC", 161, "INVALID_OUTPUT_LENGTH", "invalid output length", NoAlert, NoAlert, ClassSSLError, "INVALID_OUTPUT_LENGTH"},
	{16, "EC", 172, "INVALID_P", "invalid p", NoAlert, NoAlert, ClassSSLError, "INVALID_P"},
	{16, "EC", 133, "INVALID_PEER_KEY", "invalid peer key", NoAlert, NoAlert, ClassSSLError, "INVALID_PEER_KEY"},
	{16, "EC", 132, "INVALID_PENTANOMIAL_BASIS", "invalid pentanomial basis", NoAlert, NoAlert, ClassSSLError, "INVALID_PENTANOMIAL_BASIS"},
	{16, "EC", 123, "INVALID_PRIVATE_KEY", "invalid private key", NoAlert, NoAlert, ClassSSLError, "INVALID_PRIVATE_KEY"},
	{16, "EC", 175, "INVALID_SEED", "invalid seed", NoAlert, NoAlert, ClassSSLError, "INVALID_SEED"},
	{16, "EC", 137, "INVALID_TRINOMIAL_BASIS", "invalid trinomial basis", NoAlert, NoAlert, ClassSSLError, "INVALID_TRINOMIAL_BASIS"},
	{16, "EC", 148, "KDF_PARAMETER_ERROR", "kdf parameter error", NoAlert, NoAlert, ClassSSLError, "KDF_PARAMETER_ERROR"},
	{16, "EC", 140, "KEYS_NOT_SET", "keys not set", NoAlert, NoAlert, ClassSSLError, "KEYS_NOT_SET"},
	{16, "EC", 136, "LADDER_POST_FAILURE", "ladder post failure", NoAlert, NoAlert, ClassSSLError, "LADDER_POST_FAILURE"},
	{16, "EC", 153, "LADDER_PRE_FAILURE", "ladder pre failure", NoAlert, NoAlert, ClassSSLError, "LADDER_PRE_FAILURE"},
	{16, "EC", 162, "LADDER_STEP_FAILURE", "ladder step failure", NoAlert, NoAlert, ClassSSLError, "LADDER_STEP_FAILURE"},
	{16, "EC", 167, "MISSING_OID", "missing OID", NoAlert, NoAlert, ClassSSLError, "MISSING_OID"},
	{16, "EC", 124, "MISSING_PARAMETERS", "missing parameters", NoAlert, NoAlert, ClassSSLError, "MISSING_PARAMETERS"},
	{16, "EC", 125, "MISSING_PRIVATE_KEY", "missing private key", NoAlert, NoAlert, ClassSSLError, "MISSING_PRIVATE_KEY"},
	{16, "EC", 157, "NEED_NEW_SETUP_VALUES", "need new setup values", NoAlert, NoAlert, ClassSSLError, "NEED_NEW_SETUP_VALUES"},
	{16, "EC", 135, "NOT_A_NIST_PRIME", "not a NIST prime", NoAlert, NoAlert, ClassSSLError, "NOT_A_NIST_PRIME"},
	{16, "EC", 126, "NOT_IMPLEMENTED", "not implemented", NoAlert, NoAlert, ClassSSLError, "NOT_IMPLEMENTED"},
	{16, "EC", 111, "NOT_INITIALIZED", "not initialized", NoAlert, NoAlert, ClassSSLError, "NOT_INITIALIZED"},
	{16, "EC", 139, "NO_PARAMETERS_SET", "no parameters set", NoAlert, NoAlert, ClassSSLError, "NO_PARAMETERS_SET"},
	{16, "EC", 154, "NO_PRIVATE_VALUE", "no private value", NoAlert, NoAlert, ClassSSLError, "NO_PRIVATE_VALUE"},
	{16, "EC", 152, "OPERATION_NOT_SUPPORTED", "operation not supported", NoAlert, NoAlert, ClassSSLError, "OPERATION_NOT_SUPPORTED"},
	{16, "EC", 134, "PASSED_NULL_PARAMETER", "passed null parameter", NoAlert, NoAlert, ClassSSLError, "PASSED_NULL_PARAMETER"},
	{16, "EC", 149, "PEER_KEY_ERROR", "peer key error", NoAlert, NoAlert, ClassSSLError, "PEER_KEY_ERROR"},
	{16, "EC", 155, "POINT_ARITHMETIC_FAILURE", "point arithmetic failure", NoAlert, NoAlert, ClassSSLError, "POINT_ARITHMETIC_FAILURE"},
	{16, "EC", 106, "POINT_AT_INFINITY", "point at infinity", NoAlert, NoAlert, ClassSSLError, "POINT_AT_INFINITY"},
	{16, "EC", 163, "POINT_COORDINATES_BLIND_FAILURE", "point coordinates blind failure", NoAlert, NoAlert, ClassSSLError, "POINT_COORDINATES_BLIND_FAILURE"},
	{16, "EC", 107, "POINT_IS_NOT_ON_CURVE", "point is not on curve", NoAlert, NoAlert, ClassSSLError, "POINT_IS_NOT_ON_CURVE"},
	{16, "EC", 158, "RANDOM_NUMBER_GENERATION_FAILED", "random number generation failed", NoAlert, NoAlert, ClassSSLError, "RANDOM_NUMBER_GENERATION_FAILED"},
	{16, "EC", 150, "SHARED_INFO_ERROR", "shared info error", NoAlert, NoAlert, ClassSSLError, "SHARED_INFO_ERROR"},
	{16, "EC", 108, "SLOT_FULL", "slot full", NoAlert, NoAlert, ClassSSLError, "SLOT_FULL"},
	{16, "EC", 176, "TOO_MANY_RETRIES", "too many retries", NoAlert, NoAlert, ClassSSLError, "TOO_MANY_RETRIES"},
	{16, "EC", 113, "UNDEFINED_GENERATOR", "undefined generator", NoAlert, NoAlert, ClassSSLError, "UNDEFINED_GENERATOR"},
	{16, "EC", 128, "UNDEFINED_ORDER", "undefined order", NoAlert, NoAlert, ClassSSLError, "UNDEFINED_ORDER"},
	{16, "EC", 164, "UNKNOWN_COFACTOR", "unknown cofactor", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_COFACTOR"},
	{16, "EC", 129, "UNKNOWN_GROUP", "unknown group", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_GROUP"},
	{16, "EC", 114, "UNKNOWN_ORDER", "unknown order", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_ORDER"},
	{16, "EC", 131, "UNSUPPORTED_FIELD", "unsupported field", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_FIELD"},
	{16, "EC", 145, "WRONG_CURVE_PARAMETERS", "wrong curve parameters", NoAlert, NoAlert, ClassSSLError, "WRONG_CURVE_PARAMETERS"},
	{16, "EC", 130, "WRONG_ORDER", "wrong order", NoAlert, NoAlert, ClassSSLError, "WRONG_ORDER"},
	{38, "ENGINE", 100, "ALREADY_LOADED", "already loaded", NoAlert, NoAlert, ClassSSLError, "ALREADY_LOADED"},
	{38, "ENGINE", 133, "ARGUMENT_IS_NOT_A_NUMBER", "argument is not a number", NoAlert, NoAlert, ClassSSLError, "ARGUMENT_IS_NOT_A_NUMBER"},
	{38, "ENGINE", 134, "CMD_NOT_EXECUTABLE", "cmd not executable", NoAlert, NoAlert, ClassSSLError, "CMD_NOT_EXECUTABLE"},
	{38, "ENGINE", 135, "COMMAND_TAKES_INPUT", "command takes input", NoAlert, NoAlert, ClassSSLError, "COMMAND_TAKES_INPUT"},
	{38, "ENGINE", 136, "COMMAND_TAKES_NO_INPUT", "command takes no input", NoAlert, NoAlert, ClassSSLError, "COMMAND_TAKES_NO_INPUT"},
	{38, "ENGINE", 103, "CONFLICTING_ENGINE_ID", "conflicting engine id", NoAlert, NoAlert, ClassSSLError, "CONFLICTING_ENGINE_ID"},
	{38, "ENGINE", 119, "CTRL_COMMAND_NOT_IMPLEMENTED", "ctrl command not implemented", NoAlert, NoAlert, ClassSSLError, "CTRL_COMMAND_NOT_IMPLEMENTED"},
	{38, "ENGINE", 104, "DSO_FAILURE", "DSO failure", NoAlert, NoAlert, ClassSSLError, "DSO_FAILURE"},
	{38, "ENGINE", 132, "DSO_NOT_FOUND", "dso not found", NoAlert, NoAlert, ClassSSLError, "DSO_NOT_FOUND"},
	{38, "ENGINE", 148, "ENGINES_SECTION_ERROR", "engines section error", NoAlert, NoAlert, ClassSSLError, "ENGINES_SECTION_ERROR"},
	{38, "ENGINE", 102, "ENGINE_CONFIGURATION_ERROR", "engine configuration error", NoAlert, NoAlert, ClassSSLError, "ENGINE_CONFIGURATION_ERROR"},
	{38, "ENGINE", 105, "ENGINE_IS_NOT_IN_LIST", "engine is not in the list", NoAlert, NoAlert, ClassSSLError, "ENGINE_IS_NOT_IN_LIST"},
	{38, "ENGINE", 149, "ENGINE_SECTION_ERROR", "engine section error", NoAlert, NoAlert, ClassSSLError, "ENGINE_SECTION_ERROR"},
	{38, "ENGINE", 128, "FAILED_LOADING_PRIVATE_KEY", "failed loading private key", NoAlert, NoAlert, ClassSSLError, "FAILED_LOADING_PRIVATE_KEY"},
	{38, "ENGINE", 129, "FAILED_LOADING_PUBLIC_KEY", "failed loading public key", NoAlert, NoAlert, ClassSSLError, "FAILED_LOADING_PUBLIC_KEY"},
	{38, "ENGINE", 106, "FINISH_FAILED", "finish failed", NoAlert, NoAlert, ClassSSLError, "FINISH_FAILED"},
	{38, "ENGINE", 108, "ID_OR_NAME_MISSING", "'id' or 'name' missing", NoAlert, NoAlert, ClassSSLError, "ID_OR_NAME_MISSING"},
	{38, "ENGINE", 109, "INIT_FAILED", "init failed", NoAlert, NoAlert, ClassSSLError, "INIT_FAILED"},
	{38, "ENGINE", 110, "INTERNAL_LIST_ERROR", "internal list error", NoAlert, NoAlert, ClassSSLError, "INTERNAL_LIST_ERROR"},
	{38, "ENGINE", 143, "INVALID_ARGUMENT", "invalid argument", NoAlert, NoAlert, ClassSSLError, "INVALID_ARGUMENT"},
	{38, "ENGINE", 137, "INVALID_CMD_NAME", "invalid cmd name", NoAlert, NoAlert, ClassSSLError, "INVALID_CMD_NAME"},
	{38, "ENGINE", 138, "INVALID_CMD_NUMBER", "invalid cmd number", NoAlert, NoAlert, ClassSSLError, "INVALID_CMD_NUMBER"},
	{38, "ENGINE", 151, "INVALID_INIT_VALUE", "invalid init value", NoAlert, NoAlert, ClassSSLError, "INVALID_INIT_VALUE"},
	{38, "ENGINE", 150, "INVALID_STRING", "invalid string", NoAlert, NoAlert, ClassSSLError, "INVALID_STRING"},
	{38, "ENGINE", 117, "NOT_INITIALISED", "not initialised", NoAlert, NoAlert, ClassSSLError, "NOT_INITIALISED"},
	{38, "ENGINE", 112, "NOT_LOADED", "not loaded", NoAlert, NoAlert, ClassSSLError, "NOT_LOADED"},
	{38, "ENGINE", 120, "NO_CONTROL_FUNCTION", "no control function", NoAlert, NoAlert, ClassSSLError, "NO_CONTROL_FUNCTION"},
	{38, "ENGINE", 144, "NO_INDEX", "no index", NoAlert, NoAlert, ClassSSLError, "NO_INDEX"},
	{38, "ENGINE", 125, "NO_LOAD_FUNCTION", "no load function", NoAlert, NoAlert, ClassSSLError, "NO_LOAD_FUNCTION"},
	{38, "ENGINE", 130, "NO_REFERENCE", "no reference", NoAlert, NoAlert, ClassSSLError, "NO_REFERENCE"},
	{38, "ENGINE", 116, "NO_SUCH_ENGINE", "no such engine", NoAlert, NoAlert, ClassSSLError, "NO_SUCH_ENGINE"},
	{38, "ENGINE", 146, "UNIMPLEMENTED_CIPHER", "unimplemented cipher", NoAlert, NoAlert, ClassSSLError, "UNIMPLEMENTED_CIPHER"},
	{38, "ENGINE", 147, "UNIMPLEMENTED_DIGEST", "unimplemented digest", NoAlert, NoAlert, ClassSSLError, "UNIMPLEMENTED_DIGEST"},
	{38, "ENGINE", 101, "UNIMPLEMENTED_PUBLIC_KEY_METHOD", "unimplemented public key method", NoAlert, NoAlert, ClassSSLError, "UNIMPLEMENTED_PUBLIC_KEY_METHOD"},
	{38, "ENGINE", 145, "VERSION_INCOMPATIBILITY", "version incompatibility", NoAlert, NoAlert, ClassSSLError, "VERSION_INCOMPATIBILITY"},
	{54, "ESS", 107, "EMPTY_ESS_CERT_ID_LIST", "empty ess cert id list", NoAlert, NoAlert, ClassSSLError, "EMPTY_ESS_CERT_ID_LIST"},
	{54, "ESS", 103, "ESS_CERT_DIGEST_ERROR", "ess cert digest error", NoAlert, NoAlert, ClassSSLError, "ESS_CERT_DIGEST_ERROR"},
	{54, "ESS", 104, "ESS_CERT_ID_NOT_FOUND", "ess cert id not found", NoAlert, NoAlert, ClassSSLError, "ESS_CERT_ID_NOT_FOUND"},
	{54, "ESS", 105, "ESS_CERT_ID_WRONG_ORDER", "ess cert id wrong order", NoAlert, NoAlert, ClassSSLError, "ESS_CERT_ID_WRONG_ORDER"},
	{54, "ESS", 106, "ESS_DIGEST_ALG_UNKNOWN", "ess digest alg unknown", NoAlert, NoAlert, ClassSSLError, "ESS_DIGEST_ALG_UNKNOWN"},
	{54, "ESS", 102, "ESS_SIGNING_CERTIFICATE_ERROR", "ess signing certificate error", NoAlert, NoAlert, ClassSSLError, "ESS_SIGNING_CERTIFICATE_ERROR"},
	{54, "ESS", 100, "ESS_SIGNING_CERT_ADD_ERROR", "ess signing cert add error", NoAlert, NoAlert, ClassSSLError, "ESS_SIGNING_CERT_ADD_ERROR"},
	{54, "ESS", 101, "ESS_SIGNING_CERT_V2_ADD_ERROR", "ess signing cert v2 add error", NoAlert, NoAlert, ClassSSLError, "ESS_SIGNING_CERT_V2_ADD_ERROR"},
	{54, "ESS", 108, "MISSING_SIGNING_CERTIFICATE_ATTRIBUTE", "missing signing certificate attribute", NoAlert, NoAlert, ClassSSLError, "MISSING_SIGNING_CERTIFICATE_ATTRIBUTE"},
	{6, "EVP", 143, "AES_KEY_SETUP_FAILED", "aes key setup failed", NoAlert, NoAlert, ClassSSLError, "AES_KEY_SETUP_FAILED"},
	{6, "EVP", 176, "ARIA_KEY_SETUP_FAILED", "aria key setup failed", NoAlert, NoAlert, ClassSSLError, "ARIA_KEY_SETUP_FAILED"},
	{6, "EVP", 200, "BAD_ALGORITHM_NAME", "bad algorithm name", NoAlert, NoAlert, ClassSSLError, "BAD_ALGORITHM_NAME"},
	{6, "EVP", 100, "BAD_DECRYPT", "bad decrypt", NoAlert, NoAlert, ClassSSLError, "BAD_DECRYPT"},
	{6, "EVP", 195, "BAD_KEY_LENGTH", "bad key length", NoAlert, NoAlert, ClassSSLError, "BAD_KEY_LENGTH"},
	{6, "EVP", 155, "BUFFER_TOO_SMALL", "buffer too small", NoAlert, NoAlert, ClassSSLError, "BUFFER_TOO_SMALL"},
	{6, "EVP", 225, "CACHE_CONSTANTS_FAILED", "cache constants failed", NoAlert, NoAlert, ClassSSLError, "CACHE_CONSTANTS_FAILED"},
	{6, "EVP", 157, "CAMELLIA_KEY_SETUP_FAILED", "camellia key setup failed", NoAlert, NoAlert, ClassSSLError, "CAMELLIA_KEY_SETUP_FAILED"},
	{6, "EVP", 197, "CANNOT_GET_PARAMETERS", "cannot get parameters", NoAlert, NoAlert, ClassSSLError, "CANNOT_GET_PARAMETERS"},
	{6, "EVP", 198, "CANNOT_SET_PARAMETERS", "cannot set parameters", NoAlert, NoAlert, ClassSSLError, "CANNOT_SET_PARAMETERS"},
	{6, "EVP", 184, "CIPHER_NOT_GCM_MODE", "cipher not gcm mode", NoAlert, NoAlert, ClassSSLError, "CIPHER_NOT_GCM_MODE"},
	{6, "EVP", 122, "CIPHER_PARAMETER_ERROR", "cipher parameter error", NoAlert, NoAlert, ClassSSLError, "CIPHER_PARAMETER_ERROR"},
	{6, "EVP", 147, "COMMAND_NOT_SUPPORTED", "command not supported", NoAlert, NoAlert, ClassSSLError, "COMMAND_NOT_SUPPORTED"},
	{6, "EVP", 201, "CONFLICTING_ALGORITHM_NAME", "conflicting algorithm name", NoAlert, NoAlert, ClassSSLError, "CONFLICTING_ALGORITHM_NAME"},
	{6, "EVP", 173, "COPY_ERROR", "copy error", NoAlert, NoAlert, ClassSSLError, "COPY_ERROR"},
	{6, "EVP", 132, "CTRL_NOT_IMPLEMENTED", "ctrl not implemented", NoAlert, NoAlert, ClassSSLError, "CTRL_NOT_IMPLEMENTED"},
	{6, "EVP", 133, "CTRL_OPERATION_NOT_IMPLEMENTED", "ctrl operation not implemented", NoAlert, NoAlert, ClassSSLError, "CTRL_OPERATION_NOT_IMPLEMENTED"},
	{6, "EVP", 138, "DATA_NOT_MULTIPLE_OF_BLOCK_LENGTH", "data not multiple of block length", NoAlert, NoAlert, ClassSSLError, "DATA_NOT_MULTIPLE_OF_BLOCK_LENGTH"},
	{6, "EVP", 114, "DECODE_ERROR", "decode error", NoAlert, NoAlert, ClassSSLError, "DECODE_ERROR"},
	{6, "EVP", 210, "DEFAULT_QUERY_PARSE_ERROR", "default query parse error", NoAlert, NoAlert, ClassSSLError, "DEFAULT_QUERY_PARSE_ERROR"},
	{6, "EVP", 101, "DIFFERENT_KEY_TYPES", "different key types", NoAlert, NoAlert, ClassSSLError, "DIFFERENT_KEY_TYPES"},
	{6, "EVP", 153, "DIFFERENT_PARAMETERS", "different parameters", NoAlert, NoAlert, ClassSSLError, "DIFFERENT_PARAMETERS"},
	{6, "EVP", 165, "ERROR_LOADING_SECTION", "error loading section", NoAlert, NoAlert, ClassSSLError, "ERROR_LOADING_SECTION"},
	{6, "EVP", 166, "ERROR_SETTING_FIPS_MODE", "", NoAlert, NoAlert, ClassSSLError, "ERROR_SETTING_FIPS_MODE"},
	{6, "EVP", 174, "EXPECTING_AN_HMAC_KEY", "expecting an hmac key", NoAlert, NoAlert, ClassSSLError, "EXPECTING_AN_HMAC_KEY"},
	{6, "EVP", 127, "EXPECTING_AN_RSA_KEY", "expecting an rsa key", NoAlert, NoAlert, ClassSSLError, "EXPECTING_AN_RSA_KEY"},
	{6, "EVP", 128, "EXPECTING_A_DH_KEY", "expecting a dh key", NoAlert, NoAlert, ClassSSLError, "EXPECTING_A_DH_KEY"},
	{6, "EVP", 129, "EXPECTING_A_DSA_KEY", "expecting a dsa key", NoAlert, NoAlert, ClassSSLError, "EXPECTING_A_DSA_KEY"},
	{6, "EVP", 219, "EXPECTING_A_ECX_KEY", "expecting an ecx key", NoAlert, NoAlert, ClassSSLError, "EXPECTING_A_ECX_KEY"},
	{6, "EVP", 142, "EXPECTING_A_EC_KEY", "expecting an ec key", NoAlert, NoAlert, ClassSSLError, "EXPECTING_A_EC_KEY"},
	{6, "EVP", 164, "EXPECTING_A_POLY1305_KEY", "expecting a poly1305 key", NoAlert, NoAlert, ClassSSLError, "EXPECTING_A_POLY1305_KEY"},
	{6, "EVP", 175, "EXPECTING_A_SIPHASH_KEY", "expecting a siphash key", NoAlert, NoAlert, ClassSSLError, "EXPECTING_A_SIPHASH_KEY"},
	{6, "EVP", 188, "FINAL_ERROR", "final error", NoAlert, NoAlert, ClassSSLError, "FINAL_ERROR"},
	{6, "EVP", 167, "FIPS_MODE_NOT_SUPPORTED", "", NoAlert, NoAlert, ClassSSLError, "FIPS_MODE_NOT_SUPPORTED"},
	{6, "EVP", 214, "GENERATE_ERROR", "generate error", NoAlert, NoAlert, ClassSSLError, "GENERATE_ERROR"},
	{6, "EVP", 182, "GET_RAW_KEY_FAILED", "get raw key failed", NoAlert, NoAlert, ClassSSLError, "GET_RAW_KEY_FAILED"},
	{6, "EVP", 171, "ILLEGAL_SCRYPT_PARAMETERS", "illegal scrypt parameters", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_SCRYPT_PARAMETERS"},
	{6, "EVP", 204, "INACCESSIBLE_DOMAIN_PARAMETERS", "inaccessible domain parameters", NoAlert, NoAlert, ClassSSLError, "INACCESSIBLE_DOMAIN_PARAMETERS"},
	{6, "EVP", 203, "INACCESSIBLE_KEY", "inaccessible key", NoAlert, NoAlert, ClassSSLError, "INACCESSIBLE_KEY"},
	{6, "EVP", 134, "INITIALIZATION_ERROR", "initialization error", NoAlert, NoAlert, ClassSSLError, "INITIALIZATION_ERROR"},
	{6, "EVP", 111, "INPUT_NOT_INITIALIZED", "input not initialized", NoAlert, NoAlert, ClassSSLError, "INPUT_NOT_INITIALIZED"},
	{6, "EVP", 185, "INVALID_CUSTOM_LENGTH", "invalid custom length", NoAlert, NoAlert, ClassSSLError, "INVALID_CUSTOM_LENGTH"},
	{6, "EVP", 152, "INVALID_DIGEST", "invalid digest", NoAlert, NoAlert, ClassSSLError, "INVALID_DIGEST"},
	{6, "EVP", 168, "INVALID_FIPS_MODE", "", NoAlert, NoAlert, ClassSSLError, "INVALID_FIPS_MODE"},
	{6, "EVP", 194, "INVALID_IV_LENGTH", "invalid iv length", NoAlert, NoAlert, ClassSSLError, "INVALID_IV_LENGTH"},
	{6, "EVP", 163, "INVALID_KEY", "invalid key", NoAlert, NoAlert, ClassSSLError, "INVALID_KEY"},
	{6, "EVP", 130, "INVALID_KEY_LENGTH", "invalid key length", NoAlert, NoAlert, ClassSSLError, "INVALID_KEY_LENGTH"},
	{6, "EVP", 221, "INVALID_LENGTH", "invalid length", NoAlert, NoAlert, ClassSSLError, "INVALID_LENGTH"},
	{6, "EVP", 218, "INVALID_NULL_ALGORITHM", "invalid null algorithm", NoAlert, NoAlert, ClassSSLError, "INVALID_NULL_ALGORITHM"},
	{6, "EVP", 148, "INVALID_OPERATION", "invalid operation", NoAlert, NoAlert, ClassSSLError, "INVALID_OPERATION"},
	{6, "EVP", 193, "INVALID_PROVIDER_FUNCTIONS", "invalid provider functions", NoAlert, NoAlert, ClassSSLError, "INVALID_PROVIDER_FUNCTIONS"},
	{6, "EVP", 186, "INVALID_SALT_LENGTH", "invalid salt length", NoAlert, NoAlert, ClassSSLError, "INVALID_SALT_LENGTH"},
	{6, "EVP", 223, "INVALID_SECRET_LENGTH", "invalid secret length", NoAlert, NoAlert, ClassSSLError, "INVALID_SECRET_LENGTH"},
	{6, "EVP", 220, "INVALID_SEED_LENGTH", "invalid seed length", NoAlert, NoAlert, ClassSSLError, "INVALID_SEED_LENGTH"},
	{6, "EVP", 222, "INVALID_VALUE", "invalid value", NoAlert, NoAlert, ClassSSLError, "INVALID_VALUE"},
	{6, "EVP", 205, "KEYMGMT_EXPORT_FAILURE", "keymgmt export failure", NoAlert, NoAlert, ClassSSLError, "KEYMGMT_EXPORT_FAILURE"},
	{6, "EVP", 180, "KEY_SETUP_FAILED", "key setup failed", NoAlert, NoAlert, ClassSSLError, "KEY_SETUP_FAILED"},
	{6, "EVP", 213, "LOCKING_NOT_SUPPORTED", "locking not supported", NoAlert, NoAlert, ClassSSLError, "LOCKING_NOT_SUPPORTED"},
	{6, "EVP", 172, "MEMORY_LIMIT_EXCEEDED", "memory limit exceeded", NoAlert, NoAlert, ClassSSLError, "MEMORY_LIMIT_EXCEEDED"},
	{6, "EVP", 159, "MESSAGE_DIGEST_IS_NULL", "message digest is null", NoAlert, NoAlert, ClassSSLError, "MESSAGE_DIGEST_IS_NULL"},
	{6, "EVP", 144, "METHOD_NOT_SUPPORTED", "method not supported", NoAlert, NoAlert, ClassSSLError, "METHOD_NOT_SUPPORTED"},
	{6, "EVP", 103, "MISSING_PARAMETERS", "missing parameters", NoAlert, NoAlert, ClassSSLError, "MISSING_PARAMETERS"},
	{6, "EVP", 190, "NOT_ABLE_TO_COPY_CTX", "not able to copy ctx", NoAlert, NoAlert, ClassSSLError, "NOT_ABLE_TO_COPY_CTX"},
	{6, "EVP", 178, "NOT_XOF_OR_INVALID_LENGTH", "not XOF or invalid length", NoAlert, NoAlert, ClassSSLError, "NOT_XOF_OR_INVALID_LENGTH"},
	{6, "EVP", 131, "NO_CIPHER_SET", "no cipher set", NoAlert, NoAlert, ClassSSLError, "NO_CIPHER_SET"},
	{6, "EVP", 158, "NO_DEFAULT_DIGEST", "no default digest", NoAlert, NoAlert, ClassSSLError, "NO_DEFAULT_DIGEST"},
	{6, "EVP", 139, "NO_DIGEST_SET", "no digest set", NoAlert, NoAlert, ClassSSLError, "NO_DIGEST_SET"},
	{6, "EVP", 206, "NO_IMPORT_FUNCTION", "no import function", NoAlert, NoAlert, ClassSSLError, "NO_IMPORT_FUNCTION"},
	{6, "EVP", 199, "NO_KEYMGMT_AVAILABLE", "no keymgmt available", NoAlert, NoAlert, ClassSSLError, "NO_KEYMGMT_AVAILABLE"},
	{6, "EVP", 196, "NO_KEYMGMT_PRESENT", "no keymgmt present", NoAlert, NoAlert, ClassSSLError, "NO_KEYMGMT_PRESENT"},
	{6, "EVP", 154, "NO_KEY_SET", "no key set", NoAlert, NoAlert, ClassSSLError, "NO_KEY_SET"},
	{6, "EVP", 149, "NO_OPERATION_SET", "no operation set", NoAlert, NoAlert, ClassSSLError, "NO_OPERATION_SET"},
	{6, "EVP", 208, "NULL_MAC_PKEY_CTX", "null mac pkey ctx", NoAlert, NoAlert, ClassSSLError, "NULL_MAC_PKEY_CTX"},
	{6, "EVP", 177, "ONLY_ONESHOT_SUPPORTED", "only oneshot supported", NoAlert, NoAlert, ClassSSLError, "ONLY_ONESHOT_SUPPORTED"},
	{6, "EVP", 151, "OPERATION_NOT_INITIALIZED", "operation not initialized", NoAlert, NoAlert, ClassSSLError, "OPERATION_NOT_INITIALIZED"},
	{6, "EVP", 150, "OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE", "operation not supported for this keytype", NoAlert, NoAlert, ClassSSLError, "OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE"},
	{6, "EVP", 202, "OUTPUT_WOULD_OVERFLOW", "output would overflow", NoAlert, NoAlert, ClassSSLError, "OUTPUT_WOULD_OVERFLOW"},
	{6, "EVP", 187, "PARAMETER_TOO_LARGE", "parameter too large", NoAlert, NoAlert, ClassSSLError, "PARAMETER_TOO_LARGE"},
	{6, "EVP", 162, "PARTIALLY_OVERLAPPING", "partially overlapping buffers", NoAlert, NoAlert, ClassSSLError, "PARTIALLY_OVERLAPPING"},
	{6, "EVP", 181, "PBKDF2_ERROR", "pbkdf2 error", NoAlert, NoAlert, ClassSSLError, "PBKDF2_ERROR"},
	{6, "EVP", 179, "PKEY_APPLICATION_ASN1_METHOD_ALREADY_REGISTERED", "pkey application asn1 method already registered", NoAlert, NoAlert, ClassSSLError, "PKEY_APPLICATION_ASN1_METHOD_ALREADY_REGISTERED"},
	{6, "EVP", 145, "PRIVATE_KEY_DECODE_ERROR", "private key decode error", NoAlert, NoAlert, ClassSSLError, "PRIVATE_KEY_DECODE_ERROR"},
	{6, "EVP", 146, "PRIVATE_KEY_ENCODE_ERROR", "private key encode error", NoAlert, NoAlert, ClassSSLError, "PRIVATE_KEY_ENCODE_ERROR"},
	{6, "EVP", 106, "PUBLIC_KEY_NOT_RSA", "public key not rsa", NoAlert, NoAlert, ClassSSLError, "PUBLIC_KEY_NOT_RSA"},
	{6, "EVP", 227, "SETTING_XOF_FAILED", "setting xof failed", NoAlert, NoAlert, ClassSSLError, "SETTING_XOF_FAILED"},
	{6, "EVP", 209, "SET_DEFAULT_PROPERTY_FAILURE", "set default property failure", NoAlert, NoAlert, ClassSSLError, "SET_DEFAULT_PROPERTY_FAILURE"},
	{6, "EVP", 183, "TOO_MANY_RECORDS", "too many records", NoAlert, NoAlert, ClassSSLError, "TOO_MANY_RECORDS"},
	{6, "EVP", 212, "UNABLE_TO_ENABLE_LOCKING", "unable to enable locking", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_ENABLE_LOCKING"},
	{6, "EVP", 215, "UNABLE_TO_GET_MAXIMUM_REQUEST_SIZE", "unable to get maximum request size", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_GET_MAXIMUM_REQUEST_SIZE"},
	{6, "EVP", 216, "UNABLE_TO_GET_RANDOM_STRENGTH", "unable to get random strength", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_GET_RANDOM_STRENGTH"},
	{6, "EVP", 211, "UNABLE_TO_LOCK_CONTEXT", "unable to lock context", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_LOCK_CONTEXT"},
	{6, "EVP", 217, "UNABLE_TO_SET_CALLBACKS", "unable to set callbacks", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_SET_CALLBACKS"},
	{6, "EVP", 160, "UNKNOWN_CIPHER", "unknown cipher", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_CIPHER"},
	{6, "EVP", 161, "UNKNOWN_DIGEST", "unknown digest", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_DIGEST"},
	{6, "EVP", 207, "UNKNOWN_KEY_TYPE", "unknown key type", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_KEY_TYPE"},
	{6, "EVP", 169, "UNKNOWN_OPTION", "unknown option", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_OPTION"},
	{6, "EVP", 121, "UNKNOWN_PBE_ALGORITHM", "unknown pbe algorithm", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_PBE_ALGORITHM"},
	{6, "EVP", 156, "UNSUPPORTED_ALGORITHM", "unsupported algorithm", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_ALGORITHM"},
	{6, "EVP", 107, "UNSUPPORTED_CIPHER", "unsupported cipher", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_CIPHER"},
	{6, "EVP", 123, "UNSUPPORTED_KEYLENGTH", "unsupported keylength", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_KEYLENGTH"},
	{6, "EVP", 124, "UNSUPPORTED_KEY_DERIVATION_FUNCTION", "unsupported key derivation function", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_KEY_DERIVATION_FUNCTION"},
	{6, "EVP", 108, "UNSUPPORTED_KEY_SIZE", "unsupported key size", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_KEY_SIZE"},
	{6, "EVP", 224, "UNSUPPORTED_KEY_TYPE", "unsupported key type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_KEY_TYPE"},
	{6, "EVP", 135, "UNSUPPORTED_NUMBER_OF_ROUNDS", "unsupported number of rounds", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_NUMBER_OF_ROUNDS"},
	{6, "EVP", 125, "UNSUPPORTED_PRF", "unsupported prf", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_PRF"},
	{6, "EVP", 118, "UNSUPPORTED_PRIVATE_KEY_ALGORITHM", "unsupported private key algorithm", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_PRIVATE_KEY_ALGORITHM"},
	{6, "EVP", 126, "UNSUPPORTED_SALT_TYPE", "unsupported salt type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_SALT_TYPE"},
	{6, "EVP", 189, "UPDATE_ERROR", "update error", NoAlert, NoAlert, ClassSSLError, "UPDATE_ERROR"},
	{6, "EVP", 170, "WRAP_MODE_NOT_ALLOWED", "wrap mode not allowed", NoAlert, NoAlert, ClassSSLError, "WRAP_MODE_NOT_ALLOWED"},
	{6, "EVP", 109, "WRONG_FINAL_BLOCK_LENGTH", "wrong final block length", NoAlert, NoAlert, ClassSSLError, "WRONG_FINAL_BLOCK_LENGTH"},
	{6, "EVP", 191, "XTS_DATA_UNIT_IS_TOO_LARGE", "xts data unit is too large", NoAlert, NoAlert, ClassSSLError, "XTS_DATA_UNIT_IS_TOO_LARGE"},
	{6, "EVP", 192, "XTS_DUPLICATED_KEYS", "xts duplicated keys", NoAlert, NoAlert, ClassSSLError, "XTS_DUPLICATED_KEYS"},
	{61, "HTTP", 108, "ASN1_LEN_EXCEEDS_MAX_RESP_LEN", "asn1 len exceeds max resp len", NoAlert, NoAlert, ClassSSLError, "ASN1_LEN_EXCEEDS_MAX_RESP_LEN"},
	{61, "HTTP", 100, "CONNECT_FAILURE", "connect failure", NoAlert, NoAlert, ClassSSLError, "CONNECT_FAILURE"},
	{61, "HTTP", 109, "ERROR_PARSING_ASN1_LENGTH", "error parsing asn1 length", NoAlert, NoAlert, ClassSSLError, "ERROR_PARSING_ASN1_LENGTH"},
	{61, "HTTP", 119, "ERROR_PARSING_CONTENT_LENGTH", "error parsing content length", NoAlert, NoAlert, ClassSSLError, "ERROR_PARSING_CONTENT_LENGTH"},
	{61, "HTTP", 101, "ERROR_PARSING_URL", "error parsing url", NoAlert, NoAlert, ClassSSLError, "ERROR_PARSING_URL"},
	{61, "HTTP", 103, "ERROR_RECEIVING", "error receiving", NoAlert, NoAlert, ClassSSLError, "ERROR_RECEIVING"},
	{61, "HTTP", 102, "ERROR_SENDING", "error sending", NoAlert, NoAlert, ClassSSLError, "ERROR_SENDING"},
	{61, "HTTP", 128, "FAILED_READING_DATA", "failed reading data", NoAlert, NoAlert, ClassSSLError, "FAILED_READING_DATA"},
	{61, "HTTP", 126, "HEADER_PARSE_ERROR", "header parse error", NoAlert, NoAlert, ClassSSLError, "HEADER_PARSE_ERROR"},
	{61, "HTTP", 120, "INCONSISTENT_CONTENT_LENGTH", "inconsistent content length", NoAlert, NoAlert, ClassSSLError, "INCONSISTENT_CONTENT_LENGTH"},
	{61, "HTTP", 123, "INVALID_PORT_NUMBER", "invalid port number", NoAlert, NoAlert, ClassSSLError, "INVALID_PORT_NUMBER"},
	{61, "HTTP", 125, "INVALID_URL_PATH", "invalid url path", NoAlert, NoAlert, ClassSSLError, "INVALID_URL_PATH"},
	{61, "HTTP", 124, "INVALID_URL_SCHEME", "invalid url scheme", NoAlert, NoAlert, ClassSSLError, "INVALID_URL_SCHEME"},
	{61, "HTTP", 117, "MAX_RESP_LEN_EXCEEDED", "max resp len exceeded", NoAlert, NoAlert, ClassSSLError, "MAX_RESP_LEN_EXCEEDED"},
	{61, "HTTP", 110, "MISSING_ASN1_ENCODING", "missing asn1 encoding", NoAlert, NoAlert, ClassSSLError, "MISSING_ASN1_ENCODING"},
	{61, "HTTP", 121, "MISSING_CONTENT_TYPE", "missing content type", NoAlert, NoAlert, ClassSSLError, "MISSING_CONTENT_TYPE"},
	{61, "HTTP", 111, "MISSING_REDIRECT_LOCATION", "missing redirect location", NoAlert, NoAlert, ClassSSLError, "MISSING_REDIRECT_LOCATION"},
	{61, "HTTP", 105, "RECEIVED_ERROR", "received error", NoAlert, NoAlert, ClassSSLError, "RECEIVED_ERROR"},
	{61, "HTTP", 106, "RECEIVED_WRONG_HTTP_VERSION", "received wrong http version", NoAlert, NoAlert, ClassSSLError, "RECEIVED_WRONG_HTTP_VERSION"},
	{61, "HTTP", 112, "REDIRECTION_FROM_HTTPS_TO_HTTP", "redirection from https to http", NoAlert, NoAlert, ClassSSLError, "REDIRECTION_FROM_HTTPS_TO_HTTP"},
	{61, "HTTP", 116, "REDIRECTION_NOT_ENABLED", "redirection not enabled", NoAlert, NoAlert, ClassSSLError, "REDIRECTION_NOT_ENABLED"},
	{61, "HTTP", 113, "RESPONSE_LINE_TOO_LONG", "response line too long", NoAlert, NoAlert, ClassSSLError, "RESPONSE_LINE_TOO_LONG"},
	{61, "HTTP", 104, "RESPONSE_PARSE_ERROR", "response parse error", NoAlert, NoAlert, ClassSSLError, "RESPONSE_PARSE_ERROR"},
	{61, "HTTP", 129, "RETRY_TIMEOUT", "retry timeout", NoAlert, NoAlert, ClassSSLError, "RETRY_TIMEOUT"},
	{61, "HTTP", 127, "SERVER_CANCELED_CONNECTION", "server canceled connection", NoAlert, NoAlert, ClassSSLError, "SERVER_CANCELED_CONNECTION"},
	{61, "HTTP", 122, "SOCK_NOT_SUPPORTED", "sock not supported", NoAlert, NoAlert, ClassSSLError, "SOCK_NOT_SUPPORTED"},
	{61, "HTTP", 114, "STATUS_CODE_UNSUPPORTED", "status code unsupported", NoAlert, NoAlert, ClassSSLError, "STATUS_CODE_UNSUPPORTED"},
	{61, "HTTP", 107, "TLS_NOT_ENABLED", "tls not enabled", NoAlert, NoAlert, ClassSSLError, "TLS_NOT_ENABLED"},
	{61, "HTTP", 115, "TOO_MANY_REDIRECTIONS", "too many redirections", NoAlert, NoAlert, ClassSSLError, "TOO_MANY_REDIRECTIONS"},
	{61, "HTTP", 118, "UNEXPECTED_CONTENT_TYPE", "unexpected content type", NoAlert, NoAlert, ClassSSLError, "UNEXPECTED_CONTENT_TYPE"},
	{8, "OBJ", 102, "OID_EXISTS", "oid exists", NoAlert, NoAlert, ClassSSLError, "OID_EXISTS"},
	{8, "OBJ", 101, "UNKNOWN_NID", "unknown nid", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_NID"},
	{8, "OBJ", 103, "UNKNOWN_OBJECT_NAME", "unknown object name", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_OBJECT_NAME"},
	{39, "OCSP", 101, "CERTIFICATE_VERIFY_ERROR", "certificate verify error", NoAlert, NoAlert, ClassSSLError, "CERTIFICATE_VERIFY_ERROR"},
	{39, "OCSP", 102, "DIGEST_ERR", "digest err", NoAlert, NoAlert, ClassSSLError, "DIGEST_ERR"},
	{39, "OCSP", 106, "DIGEST_NAME_ERR", "digest name err", NoAlert, NoAlert, ClassSSLError, "DIGEST_NAME_ERR"},
	{39, "OCSP", 107, "DIGEST_SIZE_ERR", "digest size err", NoAlert, NoAlert, ClassSSLError, "DIGEST_SIZE_ERR"},
	{39, "OCSP", 122, "ERROR_IN_NEXTUPDATE_FIELD", "error in nextupdate field", NoAlert, NoAlert, ClassSSLError, "ERROR_IN_NEXTUPDATE_FIELD"},
	{39, "OCSP", 123, "ERROR_IN_THISUPDATE_FIELD", "error in thisupdate field", NoAlert, NoAlert, ClassSSLError, "ERROR_IN_THISUPDATE_FIELD"},
	{39, "OCSP", 103, "MISSING_OCSPSIGNING_USAGE", "missing ocspsigning usage", NoAlert, NoAlert, ClassSSLError, "MISSING_OCSPSIGNING_USAGE"},
	{39, "OCSP", 124, "NEXTUPDATE_BEFORE_THISUPDATE", "nextupdate before thisupdate", NoAlert, NoAlert, ClassSSLError, "NEXTUPDATE_BEFORE_THISUPDATE"},
	{39, "OCSP", 104, "NOT_BASIC_RESPONSE", "not basic response", NoAlert, NoAlert, ClassSSLError, "NOT_BASIC_RESPONSE"},
	{39, "OCSP", 105, "NO_CERTIFICATES_IN_CHAIN", "no certificates in chain", NoAlert, NoAlert, ClassSSLError, "NO_CERTIFICATES_IN_CHAIN"},
	{39, "OCSP", 108, "NO_RESPONSE_DATA", "no response data", NoAlert, NoAlert, ClassSSLError, "NO_RESPONSE_DATA"},
	{39, "OCSP", 109, "NO_REVOKED_TIME", "no revoked time", NoAlert, NoAlert, ClassSSLError, "NO_REVOKED_TIME"},
	{39, "OCSP", 130, "NO_SIGNER_KEY", "no signer key", NoAlert, NoAlert, ClassSSLError, "NO_SIGNER_KEY"},
	{39, "OCSP", 110, "PRIVATE_KEY_DOES_NOT_MATCH_CERTIFICATE", "private key does not match certificate", NoAlert, NoAlert, ClassSSLError, "PRIVATE_KEY_DOES_NOT_MATCH_CERTIFICATE"},
	{39, "OCSP", 128, "REQUEST_NOT_SIGNED", "request not signed", NoAlert, NoAlert, ClassSSLError, "REQUEST_NOT_SIGNED"},
	{39, "OCSP", 111, "RESPONSE_CONTAINS_NO_REVOCATION_DATA", "response contains no revocation data", NoAlert, NoAlert, ClassSSLError, "RESPONSE_CONTAINS_NO_REVOCATION_DATA"},
	{39, "OCSP", 112, "ROOT_CA_NOT_TRUSTED", "root ca not trusted", NoAlert, NoAlert, ClassSSLError, "ROOT_CA_NOT_TRUSTED"},
	{39, "OCSP", 117, "SIGNATURE_FAILURE", "signature failure", NoAlert, NoAlert, ClassSSLError, "SIGNATURE_FAILURE"},
	{39, "OCSP", 118, "SIGNER_CERTIFICATE_NOT_FOUND", "signer certificate not found", NoAlert, NoAlert, ClassSSLError, "SIGNER_CERTIFICATE_NOT_FOUND"},
	{39, "OCSP", 125, "STATUS_EXPIRED", "status expired", NoAlert, NoAlert, ClassSSLError, "STATUS_EXPIRED"},
	{39, "OCSP", 126, "STATUS_NOT_YET_VALID", "status not yet valid", NoAlert, NoAlert, ClassSSLError, "STATUS_NOT_YET_VALID"},
	{39, "OCSP", 127, "STATUS_TOO_OLD", "status too old", NoAlert, NoAlert, ClassSSLError, "STATUS_TOO_OLD"},
	{39, "OCSP", 119, "UNKNOWN_MESSAGE_DIGEST", "unknown message digest", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_MESSAGE_DIGEST"},
	{39, "OCSP", 120, "UNKNOWN_NID", "unknown nid", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_NID"},
	{39, "OCSP", 129, "UNSUPPORTED_REQUESTORNAME_TYPE", "unsupported requestorname type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_REQUESTORNAME_TYPE"},
	{60, "OSSL_DECODER", 101, "COULD_NOT_DECODE_OBJECT", "", NoAlert, NoAlert, ClassSSLError, "COULD_NOT_DECODE_OBJECT"},
	{60, "OSSL_DECODER", 102, "DECODER_NOT_FOUND", "", NoAlert, NoAlert, ClassSSLError, "DECODER_NOT_FOUND"},
	{60, "OSSL_DECODER", 100, "MISSING_GET_PARAMS", "", NoAlert, NoAlert, ClassSSLError, "MISSING_GET_PARAMS"},
	{59, "OSSL_ENCODER", 101, "ENCODER_NOT_FOUND", "", NoAlert, NoAlert, ClassSSLError, "ENCODER_NOT_FOUND"},
	{59, "OSSL_ENCODER", 100, "INCORRECT_PROPERTY_QUERY", "", NoAlert, NoAlert, ClassSSLError, "INCORRECT_PROPERTY_QUERY"},
	{59, "OSSL_ENCODER", 102, "MISSING_GET_PARAMS", "", NoAlert, NoAlert, ClassSSLError, "MISSING_GET_PARAMS"},
	{44, "OSSL_STORE", 107, "AMBIGUOUS_CONTENT_TYPE", "ambiguous content type", NoAlert, NoAlert, ClassSSLError, "AMBIGUOUS_CONTENT_TYPE"},
	{44, "OSSL_STORE", 115, "BAD_PASSWORD_READ", "bad password read", NoAlert, NoAlert, ClassSSLError, "BAD_PASSWORD_READ"},
	{44, "OSSL_STORE", 113, "ERROR_VERIFYING_PKCS12_MAC", "error verifying pkcs12 mac", NoAlert, NoAlert, ClassSSLError, "ERROR_VERIFYING_PKCS12_MAC"},
	{44, "OSSL_STORE", 121, "FINGERPRINT_SIZE_DOES_NOT_MATCH_DIGEST", "fingerprint size does not match digest", NoAlert, NoAlert, ClassSSLError, "FINGERPRINT_SIZE_DOES_NOT_MATCH_DIGEST"},
	{44, "OSSL_STORE", 106, "INVALID_SCHEME", "invalid scheme", NoAlert, NoAlert, ClassSSLError, "INVALID_SCHEME"},
	{44, "OSSL_STORE", 112, "IS_NOT_A", "is not a", NoAlert, NoAlert, ClassSSLError, "IS_NOT_A"},
	{44, "OSSL_STORE", 116, "LOADER_INCOMPLETE", "loader incomplete", NoAlert, NoAlert, ClassSSLError, "LOADER_INCOMPLETE"},
	{44, "OSSL_STORE", 117, "LOADING_STARTED", "loading started", NoAlert, NoAlert, ClassSSLError, "LOADING_STARTED"},
	{44, "OSSL_STORE", 100, "NOT_A_CERTIFICATE", "not a certificate", NoAlert, NoAlert, ClassSSLError, "NOT_A_CERTIFICATE"},
	{44, "OSSL_STORE", 101, "NOT_A_CRL", "not a crl", NoAlert, NoAlert, ClassSSLError, "NOT_A_CRL"},
	{44, "OSSL_STORE", 103, "NOT_A_NAME", "not a name", NoAlert, NoAlert, ClassSSLError, "NOT_A_NAME"},
	{44, "OSSL_STORE", 102, "NOT_A_PRIVATE_KEY", "not a private key", NoAlert, NoAlert, ClassSSLError, "NOT_A_PRIVATE_KEY"},
	{44, "OSSL_STORE", 122, "NOT_A_PUBLIC_KEY", "not a public key", NoAlert, NoAlert, ClassSSLError, "NOT_A_PUBLIC_KEY"},
	{44, "OSSL_STORE", 104, "NOT_PARAMETERS", "not parameters", NoAlert, NoAlert, ClassSSLError, "NOT_PARAMETERS"},
	{44, "OSSL_STORE", 123, "NO_LOADERS_FOUND", "no loaders found", NoAlert, NoAlert, ClassSSLError, "NO_LOADERS_FOUND"},
	{44, "OSSL_STORE", 114, "PASSPHRASE_CALLBACK_ERROR", "passphrase callback error", NoAlert, NoAlert, ClassSSLError, "PASSPHRASE_CALLBACK_ERROR"},
	{44, "OSSL_STORE", 108, "PATH_MUST_BE_ABSOLUTE", "path must be absolute", NoAlert, NoAlert, ClassSSLError, "PATH_MUST_BE_ABSOLUTE"},
	{44, "OSSL_STORE", 119, "SEARCH_ONLY_SUPPORTED_FOR_DIRECTORIES", "search only supported for directories", NoAlert, NoAlert, ClassSSLError, "SEARCH_ONLY_SUPPORTED_FOR_DIRECTORIES"},
	{44, "OSSL_STORE", 109, "UI_PROCESS_INTERRUPTED_OR_CANCELLED", "ui process interrupted or cancelled", NoAlert, NoAlert, ClassSSLError, "UI_PROCESS_INTERRUPTED_OR_CANCELLED"},
	{44, "OSSL_STORE", 105, "UNREGISTERED_SCHEME", "unregistered scheme", NoAlert, NoAlert, ClassSSLError, "UNREGISTERED_SCHEME"},
	{44, "OSSL_STORE", 110, "UNSUPPORTED_CONTENT_TYPE", "unsupported content type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_CONTENT_TYPE"},
	{44, "OSSL_STORE", 118, "UNSUPPORTED_OPERATION", "unsupported operation", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_OPERATION"},
	{44, "OSSL_STORE", 120, "UNSUPPORTED_SEARCH_TYPE", "unsupported search type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_SEARCH_TYPE"},
	{44, "OSSL_STORE", 111, "URI_AUTHORITY_UNSUPPORTED", "uri authority unsupported", NoAlert, NoAlert, ClassSSLError, "URI_AUTHORITY_UNSUPPORTED"},
	{9, "PEM", 100, "BAD_BASE64_DECODE", "bad base64 decode", NoAlert, NoAlert, ClassSSLError, "BAD_BASE64_DECODE"},
	{9, "PEM", 101, "BAD_DECRYPT", "bad decrypt", NoAlert, NoAlert, ClassSSLError, "BAD_DECRYPT"},
	{9, "PEM", 102, "BAD_END_LINE", "bad end line", NoAlert, NoAlert, ClassSSLError, "BAD_END_LINE"},
	{9, "PEM", 103, "BAD_IV_CHARS", "bad iv chars", NoAlert, NoAlert, ClassSSLError, "BAD_IV_CHARS"},
	{9, "PEM", 116, "BAD_MAGIC_NUMBER", "bad magic number", NoAlert, NoAlert, ClassSSLError, "BAD_MAGIC_NUMBER"},
	{9, "PEM", 104, "BAD_PASSWORD_READ", "bad password read", NoAlert, NoAlert, ClassSSLError, "BAD_PASSWORD_READ"},
	{9, "PEM", 117, "BAD_VERSION_NUMBER", "bad version number", NoAlert, NoAlert, ClassSSLError, "BAD_VERSION_NUMBER"},
	{9, "PEM", 118, "BIO_WRITE_FAILURE", "bio write failure", NoAlert, NoAlert, ClassSSLError, "BIO_WRITE_FAILURE"},
	{9, "PEM", 127, "CIPHER_IS_NULL", "cipher is null", NoAlert, NoAlert, ClassSSLError, "CIPHER_IS_NULL"},
	{9, "PEM", 115, "ERROR_CONVERTING_PRIVATE_KEY", "error converting private key", NoAlert, NoAlert, ClassSSLError, "ERROR_CONVERTING_PRIVATE_KEY"},
	{9, "PEM", 131, "EXPECTING_DSS_KEY_BLOB", "expecting dss key blob", NoAlert, NoAlert, ClassSSLError, "EXPECTING_DSS_KEY_BLOB"},
	{9, "PEM", 119, "EXPECTING_PRIVATE_KEY_BLOB", "expecting private key blob", NoAlert, NoAlert, ClassSSLError, "EXPECTING_PRIVATE_KEY_BLOB"},
	{9, "PEM", 120, "EXPECTING_PUBLIC_KEY_BLOB", "expecting public key blob", NoAlert, NoAlert, ClassSSLError, "EXPECTING_PUBLIC_KEY_BLOB"},
	{9, "PEM", 132, "EXPECTING_RSA_KEY_BLOB", "expecting rsa key blob", NoAlert, NoAlert, ClassSSLError, "EXPECTING_RSA_KEY_BLOB"},
	{9, "PEM", 128, "HEADER_TOO_LONG", "header too long", NoAlert, NoAlert, ClassSSLError, "HEADER_TOO_LONG"},
	{9, "PEM", 121, "INCONSISTENT_HEADER", "inconsistent header", NoAlert, NoAlert, ClassSSLError, "INCONSISTENT_HEADER"},
	{9, "PEM", 122, "KEYBLOB_HEADER_PARSE_ERROR", "keyblob header parse error", NoAlert, NoAlert, ClassSSLError, "KEYBLOB_HEADER_PARSE_ERROR"},
	{9, "PEM", 123, "KEYBLOB_TOO_SHORT", "keyblob too short", NoAlert, NoAlert, ClassSSLError, "KEYBLOB_TOO_SHORT"},
	{9, "PEM", 129, "MISSING_DEK_IV", "missing dek iv", NoAlert, NoAlert, ClassSSLError, "MISSING_DEK_IV"},
	{9, "PEM", 105, "NOT_DEK_INFO", "not dek info", NoAlert, NoAlert, ClassSSLError, "NOT_DEK_INFO"},
	{9, "PEM", 106, "NOT_ENCRYPTED", "not encrypted", NoAlert, NoAlert, ClassSSLError, "NOT_ENCRYPTED"},
	{9, "PEM", 107, "NOT_PROC_TYPE", "not proc type", NoAlert, NoAlert, ClassSSLError, "NOT_PROC_TYPE"},
	{9, "PEM", 108, "NO_START_LINE", "no start line", NoAlert, NoAlert, ClassSSLError, "NO_START_LINE"},
	{9, "PEM", 109, "PROBLEMS_GETTING_PASSWORD", "problems getting password", NoAlert, NoAlert, ClassSSLError, "PROBLEMS_GETTING_PASSWORD"},
	{9, "PEM", 124, "PVK_DATA_TOO_SHORT", "pvk data too short", NoAlert, NoAlert, ClassSSLError, "PVK_DATA_TOO_SHORT"},
	{9, "PEM", 125, "PVK_TOO_SHORT", "pvk too short", NoAlert, NoAlert, ClassSSLError, "PVK_TOO_SHORT"},
	{9, "PEM", 111, "READ_KEY", "read key", NoAlert, NoAlert, ClassSSLError, "READ_KEY"},
	{9, "PEM", 112, "SHORT_HEADER", "short header", NoAlert, NoAlert, ClassSSLError, "SHORT_HEADER"},
	{9, "PEM", 130, "UNEXPECTED_DEK_IV", "unexpected dek iv", NoAlert, NoAlert, ClassSSLError, "UNEXPECTED_DEK_IV"},
	{9, "PEM", 113, "UNSUPPORTED_CIPHER", "unsupported cipher", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_CIPHER"},
	{9, "PEM", 114, "UNSUPPORTED_ENCRYPTION", "unsupported encryption", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_ENCRYPTION"},
	{9, "PEM", 126, "UNSUPPORTED_KEY_COMPONENTS", "unsupported key components", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_KEY_COMPONENTS"},
	{9, "PEM", 110, "UNSUPPORTED_PUBLIC_KEY_TYPE", "unsupported public key type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_PUBLIC_KEY_TYPE"},
	{35, "PKCS12", 100, "CANT_PACK_STRUCTURE", "cant pack structure", NoAlert, NoAlert, ClassSSLError, "CANT_PACK_STRUCTURE"},
	{35, "PKCS12", 121, "CONTENT_TYPE_NOT_DATA", "content type not data", NoAlert, NoAlert, ClassSSLError, "CONTENT_TYPE_NOT_DATA"},
	{35, "PKCS12", 101, "DECODE_ERROR", "decode error", NoAlert, NoAlert, ClassSSLError, "DECODE_ERROR"},
	{35, "PKCS12", 102, "ENCODE_ERROR", "encode error", NoAlert, NoAlert, ClassSSLError, "ENCODE_ERROR"},
	{35, "PKCS12", 103, "ENCRYPT_ERROR", "encrypt error", NoAlert, NoAlert, ClassSSLError, "ENCRYPT_ERROR"},
	{35, "PKCS12", 120, "ERROR_SETTING_ENCRYPTED_DATA_TYPE", "error setting encrypted data type", NoAlert, NoAlert, ClassSSLError, "ERROR_SETTING_ENCRYPTED_DATA_TYPE"},
	{35, "PKCS12", 104, "INVALID_NULL_ARGUMENT", "invalid null argument", NoAlert, NoAlert, ClassSSLError, "INVALID_NULL_ARGUMENT"},
	{35, "PKCS12", 105, "INVALID_NULL_PKCS12_POINTER", "invalid null pkcs12 pointer", NoAlert, NoAlert, ClassSSLError, "INVALID_NULL_PKCS12_POINTER"},
	{35, "PKCS12", 112, "INVALID_TYPE", "invalid type", NoAlert, NoAlert, ClassSSLError, "INVALID_TYPE"},
	{35, "PKCS12", 106, "IV_GEN_ERROR", "iv gen error", NoAlert, NoAlert, ClassSSLError, "IV_GEN_ERROR"},
	{35, "PKCS12", 107, "KEY_GEN_ERROR", "key gen error", NoAlert, NoAlert, ClassSSLError, "KEY_GEN_ERROR"},
	{35, "PKCS12", 108, "MAC_ABSENT", "mac absent", NoAlert, NoAlert, ClassSSLError, "MAC_ABSENT"},
	{35, "PKCS12", 109, "MAC_GENERATION_ERROR", "mac generation error", NoAlert, NoAlert, ClassSSLError, "MAC_GENERATION_ERROR"},
	{35, "PKCS12", 110, "MAC_SETUP_ERROR", "mac setup error", NoAlert, NoAlert, ClassSSLError, "MAC_SETUP_ERROR"},
	{35, "PKCS12", 111, "MAC_STRING_SET_ERROR", "mac string set error", NoAlert, NoAlert, ClassSSLError, "MAC_STRING_SET_ERROR"},
	{35, "PKCS12", 113, "MAC_VERIFY_FAILURE", "mac verify failure", NoAlert, NoAlert, ClassSSLError, "MAC_VERIFY_FAILURE"},
	{35, "PKCS12", 114, "PARSE_ERROR", "parse error", NoAlert, NoAlert, ClassSSLError, "PARSE_ERROR"},
	{35, "PKCS12", 116, "PKCS12_CIPHERFINAL_ERROR", "pkcs12 cipherfinal error", NoAlert, NoAlert, ClassSSLError, "PKCS12_CIPHERFINAL_ERROR"},
	{35, "PKCS12", 118, "UNKNOWN_DIGEST_ALGORITHM", "unknown digest algorithm", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_DIGEST_ALGORITHM"},
	{35, "PKCS12", 119, "UNSUPPORTED_PKCS12_MODE", "unsupported pkcs12 mode", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_PKCS12_MODE"},
	{33, "PKCS7", 117, "CERTIFICATE_VERIFY_ERROR", "certificate verify error", NoAlert, NoAlert, ClassSSLError, "CERTIFICATE_VERIFY_ERROR"},
	{33, "PKCS7", 144, "CIPHER_HAS_NO_OBJECT_IDENTIFIER", "cipher has no object identifier", NoAlert, NoAlert, ClassSSLError, "CIPHER_HAS_NO_OBJECT_IDENTIFIER"},
	{33, "PKCS7", 116, "CIPHER_NOT_INITIALIZED", "cipher not initialized", NoAlert, NoAlert, ClassSSLError, "CIPHER_NOT_INITIALIZED"},
	{33, "PKCS7", 118, "CONTENT_AND_DATA_PRESENT", "content and data present", NoAlert, NoAlert, ClassSSLError, "CONTENT_AND_DATA_PRESENT"},
	{33, "PKCS7", 152, "CTRL_ERROR", "ctrl error", NoAlert, NoAlert, ClassSSLError, "CTRL_ERROR"},
	{33, "PKCS7", 119, "DECRYPT_ERROR", "decrypt error", NoAlert, NoAlert, ClassSSLError, "DECRYPT_ERROR"},
	{33, "PKCS7", 101, "DIGEST_FAILURE", "digest failure", NoAlert, NoAlert, ClassSSLError, "DIGEST_FAILURE"},
	{33, "PKCS7", 149, "ENCRYPTION_CTRL_FAILURE", "encryption ctrl failure", NoAlert, NoAlert, ClassSSLError, "ENCRYPTION_CTRL_FAILURE"},
	{33, "PKCS7", 150, "ENCRYPTION_NOT_SUPPORTED_FOR_THIS_KEY_TYPE", "encryption not supported for this key type", NoAlert, NoAlert, ClassSSLError, "ENCRYPTION_NOT_SUPPORTED_FOR_THIS_KEY_TYPE"},
	{33, "PKCS7", 120, "ERROR_ADDING_RECIPIENT", "error adding recipient", NoAlert, NoAlert, ClassSSLError, "ERROR_ADDING_RECIPIENT"},
	{33, "PKCS7", 121, "ERROR_SETTING_CIPHER", "error setting cipher", NoAlert, NoAlert, ClassSSLError, "ERROR_SETTING_CIPHER"},
	{33, "PKCS7", 143, "INVALID_NULL_POINTER", "invalid null pointer", NoAlert, NoAlert, ClassSSLError, "INVALID_NULL_POINTER"},
	{33, "PKCS7", 155, "INVALID_SIGNED_DATA_TYPE", "invalid signed data type", NoAlert, NoAlert, ClassSSLError, "INVALID_SIGNED_DATA_TYPE"},
	{33, "PKCS7", 122, "NO_CONTENT", "no content", NoAlert, NoAlert, ClassSSLError, "NO_CONTENT"},
	{33, "PKCS7", 151, "NO_DEFAULT_DIGEST", "no default digest", NoAlert, NoAlert, ClassSSLError, "NO_DEFAULT_DIGEST"},
	{33, "PKCS7", 154, "NO_MATCHING_DIGEST_TYPE_FOUND", "no matching digest type found", NoAlert, NoAlert, ClassSSLError, "NO_MATCHING_DIGEST_TYPE_FOUND"},
	{33, "PKCS7", 115, "NO_RECIPIENT_MATCHES_CERTIFICATE", "no recipient matches certificate", NoAlert, NoAlert, ClassSSLError, "NO_RECIPIENT_MATCHES_CERTIFICATE"},
	{33, "PKCS7", 123, "NO_SIGNATURES_ON_DATA", "no signatures on data", NoAlert, NoAlert, ClassSSLError, "NO_SIGNATURES_ON_DATA"},
	{33, "PKCS7", 142, "NO_SIGNERS", "no signers", NoAlert, NoAlert, ClassSSLError, "NO_SIGNERS"},
	{33, "PKCS7", 104, "OPERATION_NOT_SUPPORTED_ON_THIS_TYPE", "operation not supported on this type", NoAlert, NoAlert, ClassSSLError, "OPERATION_NOT_SUPPORTED_ON_THIS_TYPE"},
	{33, "PKCS7", 124, "PKCS7_ADD_SIGNATURE_ERROR", "pkcs7 add signature error", NoAlert, NoAlert, ClassSSLError, "PKCS7_ADD_SIGNATURE_ERROR"},
	{33, "PKCS7", 153, "PKCS7_ADD_SIGNER_ERROR", "pkcs7 add signer error", NoAlert, NoAlert, ClassSSLError, "PKCS7_ADD_SIGNER_ERROR"},
	{33, "PKCS7", 145, "PKCS7_DATASIGN", "pkcs7 datasign", NoAlert, NoAlert, ClassSSLError, "PKCS7_DATASIGN"},
	{33, "PKCS7", 127, "PRIVATE_KEY_DOES_NOT_MATCH_CERTIFICATE", "private key does not match certificate", NoAlert, NoAlert, ClassSSLError, "PRIVATE_KEY_DOES_NOT_MATCH_CERTIFICATE"},
	{33, "PKCS7", 105, "SIGNATURE_FAILURE", "signature failure", NoAlert, NoAlert, ClassSSLError, "SIGNATURE_FAILURE"},
	{33, "PKCS7", 128, "SIGNER_CERTIFICATE_NOT_FOUND", "signer certificate not found", NoAlert, NoAlert, ClassSSLError, "SIGNER_CERTIFICATE_NOT_FOUND"},
	{33, "PKCS7", 147, "SIGNING_CTRL_FAILURE", "signing ctrl failure", NoAlert, NoAlert, ClassSSLError, "SIGNING_CTRL_FAILURE"},
	{33, "PKCS7", 148, "SIGNING_NOT_SUPPORTED_FOR_THIS_KEY_TYPE", "signing not supported for this key type", NoAlert, NoAlert, ClassSSLError, "SIGNING_NOT_SUPPORTED_FOR_THIS_KEY_TYPE"},
	{33, "PKCS7", 129, "SMIME_TEXT_ERROR", "smime text error", NoAlert, NoAlert, ClassSSLError, "SMIME_TEXT_ERROR"},
	{33, "PKCS7", 106, "UNABLE_TO_FIND_CERTIFICATE", "unable to find certificate", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_FIND_CERTIFICATE"},
	{33, "PKCS7", 107, "UNABLE_TO_FIND_MEM_BIO", "unable to find mem bio", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_FIND_MEM_BIO"},
	{33, "PKCS7", 108, "UNABLE_TO_FIND_MESSAGE_DIGEST", "unable to find message digest", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_FIND_MESSAGE_DIGEST"},
	{33, "PKCS7", 109, "UNKNOWN_DIGEST_TYPE", "unknown digest type", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_DIGEST_TYPE"},
	{33, "PKCS7", 110, "UNKNOWN_OPERATION", "unknown operation", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_OPERATION"},
	{33, "PKCS7", 111, "UNSUPPORTED_CIPHER_TYPE", "unsupported cipher type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_CIPHER_TYPE"},
	{33, "PKCS7", 112, "UNSUPPORTED_CONTENT_TYPE", "unsupported content type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_CONTENT_TYPE"},
	{33, "PKCS7", 113, "WRONG_CONTENT_TYPE", "wrong content type", NoAlert, NoAlert, ClassSSLError, "WRONG_CONTENT_TYPE"},
	{33, "PKCS7", 114, "WRONG_PKCS7_TYPE", "wrong pkcs7 type", NoAlert, NoAlert, ClassSSLError, "WRONG_PKCS7_TYPE"},
	{55, "PROP", 100, "NAME_TOO_LONG", "name too long", NoAlert, NoAlert, ClassSSLError, "NAME_TOO_LONG"},
	{55, "PROP", 101, "NOT_AN_ASCII_CHARACTER", "not an ascii character", NoAlert, NoAlert, ClassSSLError, "NOT_AN_ASCII_CHARACTER"},
	{55, "PROP", 102, "NOT_AN_HEXADECIMAL_DIGIT", "not an hexadecimal digit", NoAlert, NoAlert, ClassSSLError, "NOT_AN_HEXADECIMAL_DIGIT"},
	{55, "PROP", 103, "NOT_AN_IDENTIFIER", "not an identifier", NoAlert, NoAlert, ClassSSLError, "NOT_AN_IDENTIFIER"},
	{55, "PROP", 104, "NOT_AN_OCTAL_DIGIT", "not an octal digit", NoAlert, NoAlert, ClassSSLError, "NOT_AN_OCTAL_DIGIT"},
	{55, "PROP", 105, "NOT_A_DECIMAL_DIGIT", "not a decimal digit", NoAlert, NoAlert, ClassSSLError, "NOT_A_DECIMAL_DIGIT"},
	{55, "PROP", 106, "NO_MATCHING_STRING_DELIMITER", "no matching string delimiter", NoAlert, NoAlert, ClassSSLError, "NO_MATCHING_STRING_DELIMITER"},
	{55, "PROP", 107, "NO_VALUE", "no value", NoAlert, NoAlert, ClassSSLError, "NO_VALUE"},
	{55, "PROP", 108, "PARSE_FAILED", "parse failed", NoAlert, NoAlert, ClassSSLError, "PARSE_FAILED"},
	{55, "PROP", 109, "STRING_TOO_LONG", "string too long", NoAlert, NoAlert, ClassSSLError, "STRING_TOO_LONG"},
	{55, "PROP", 110, "TRAILING_CHARACTERS", "trailing characters", NoAlert, NoAlert, ClassSSLError, "TRAILING_CHARACTERS"},
	{57, "PROV", 184, "ADDITIONAL_INPUT_TOO_LONG", "additional input too long", NoAlert, NoAlert, ClassSSLError, "ADDITIONAL_INPUT_TOO_LONG"},
	{57, "PROV", 173, "ALGORITHM_MISMATCH", "algorithm mismatch", NoAlert, NoAlert, ClassSSLError, "ALGORITHM_MISMATCH"},
	{57, "PROV", 185, "ALREADY_INSTANTIATED", "already instantiated", NoAlert, NoAlert, ClassSSLError, "ALREADY_INSTANTIATED"},
	{57, "PROV", 100, "BAD_DECRYPT", "bad decrypt", NoAlert, NoAlert, ClassSSLError, "BAD_DECRYPT"},
	{57, "PROV", 141, "BAD_ENCODING", "bad encoding", NoAlert, NoAlert, ClassSSLError, "BAD_ENCODING"},
	{57, "PROV", 142, "BAD_LENGTH", "bad length", NoAlert, NoAlert, ClassSSLError, "BAD_LENGTH"},
	{57, "PROV", 161, "BAD_TLS_CLIENT_VERSION", "bad tls client version", NoAlert, NoAlert, ClassSSLError, "BAD_TLS_CLIENT_VERSION"},
	{57, "PROV", 160, "BN_ERROR", "bn error", NoAlert, NoAlert, ClassSSLError, "BN_ERROR"},
	{57, "PROV", 102, "CIPHER_OPERATION_FAILED", "cipher operation failed", NoAlert, NoAlert, ClassSSLError, "CIPHER_OPERATION_FAILED"},
	{57, "PROV", 205, "DERIVATION_FUNCTION_INIT_FAILED", "derivation function init failed", NoAlert, NoAlert, ClassSSLError, "DERIVATION_FUNCTION_INIT_FAILED"},
	{57, "PROV", 174, "DIGEST_NOT_ALLOWED", "digest not allowed", NoAlert, NoAlert, ClassSSLError, "DIGEST_NOT_ALLOWED"},
	{57, "PROV", 186, "ENTROPY_SOURCE_STRENGTH_TOO_WEAK", "entropy source strength too weak", NoAlert, NoAlert, ClassSSLError, "ENTROPY_SOURCE_STRENGTH_TOO_WEAK"},
	{57, "PROV", 188, "ERROR_INSTANTIATING_DRBG", "error instantiating drbg", NoAlert, NoAlert, ClassSSLError, "ERROR_INSTANTIATING_DRBG"},
	{57, "PROV", 189, "ERROR_RETRIEVING_ENTROPY", "error retrieving entropy", NoAlert, NoAlert, ClassSSLError, "ERROR_RETRIEVING_ENTROPY"},
	{57, "PROV", 190, "ERROR_RETRIEVING_NONCE", "error retrieving nonce", NoAlert, NoAlert, ClassSSLError, "ERROR_RETRIEVING_NONCE"},
	{57, "PROV", 164, "FAILED_DURING_DERIVATION", "failed during derivation", NoAlert, NoAlert, ClassSSLError, "FAILED_DURING_DERIVATION"},
	{57, "PROV", 180, "FAILED_TO_CREATE_LOCK", "failed to create lock", NoAlert, NoAlert, ClassSSLError, "FAILED_TO_CREATE_LOCK"},
	{57, "PROV", 162, "FAILED_TO_DECRYPT", "failed to decrypt", NoAlert, NoAlert, ClassSSLError, "FAILED_TO_DECRYPT"},
	{57, "PROV", 121, "FAILED_TO_GENERATE_KEY", "failed to generate key", NoAlert, NoAlert, ClassSSLError, "FAILED_TO_GENERATE_KEY"},
	{57, "PROV", 103, "FAILED_TO_GET_PARAMETER", "failed to get parameter", NoAlert, NoAlert, ClassSSLError, "FAILED_TO_GET_PARAMETER"},
	{57, "PROV", 104, "FAILED_TO_SET_PARAMETER", "failed to set parameter", NoAlert, NoAlert, ClassSSLError, "FAILED_TO_SET_PARAMETER"},
	{57, "PROV", 175, "FAILED_TO_SIGN", "failed to sign", NoAlert, NoAlert, ClassSSLError, "FAILED_TO_SIGN"},
	{57, "PROV", 227, "FIPS_MODULE_CONDITIONAL_ERROR", "fips module conditional error", NoAlert, NoAlert, ClassSSLError, "FIPS_MODULE_CONDITIONAL_ERROR"},
	{57, "PROV", 224, "FIPS_MODULE_ENTERING_ERROR_STATE", "fips module entering error state", NoAlert, NoAlert, ClassSSLError, "FIPS_MODULE_ENTERING_ERROR_STATE"},
	{57, "PROV", 225, "FIPS_MODULE_IN_ERROR_STATE", "fips module in error state", NoAlert, NoAlert, ClassSSLError, "FIPS_MODULE_IN_ERROR_STATE"},
	{57, "PROV", 191, "GENERATE_ERROR", "generate error", NoAlert, NoAlert, ClassSSLError, "GENERATE_ERROR"},
	{57, "PROV", 165, "ILLEGAL_OR_UNSUPPORTED_PADDING_MODE", "illegal or unsupported padding mode", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_OR_UNSUPPORTED_PADDING_MODE"},
	{57, "PROV", 210, "INDICATOR_INTEGRITY_FAILURE", "indicator integrity failure", NoAlert, NoAlert, ClassSSLError, "INDICATOR_INTEGRITY_FAILURE"},
	{57, "PROV", 181, "INSUFFICIENT_DRBG_STRENGTH", "insufficient drbg strength", NoAlert, NoAlert, ClassSSLError, "INSUFFICIENT_DRBG_STRENGTH"},
	{57, "PROV", 108, "INVALID_AAD", "invalid aad", NoAlert, NoAlert, ClassSSLError, "INVALID_AAD"},
	{57, "PROV", 211, "INVALID_CONFIG_DATA", "invalid config data", NoAlert, NoAlert, ClassSSLError, "INVALID_CONFIG_DATA"},
	{57, "PROV", 157, "INVALID_CONSTANT_LENGTH", "invalid constant length", NoAlert, NoAlert, ClassSSLError, "INVALID_CONSTANT_LENGTH"},
	{57, "PROV", 176, "INVALID_CURVE", "invalid curve", NoAlert, NoAlert, ClassSSLError, "INVALID_CURVE"},
	{57, "PROV", 111, "INVALID_CUSTOM_LENGTH", "invalid custom length", NoAlert, NoAlert, ClassSSLError, "INVALID_CUSTOM_LENGTH"},
	{57, "PROV", 115, "INVALID_DATA", "invalid data", NoAlert, NoAlert, ClassSSLError, "INVALID_DATA"},
	{57, "PROV", 122, "INVALID_DIGEST", "invalid digest", NoAlert, NoAlert, ClassSSLError, "INVALID_DIGEST"},
	{57, "PROV", 166, "INVALID_DIGEST_LENGTH", "invalid digest length", NoAlert, NoAlert, ClassSSLError, "INVALID_DIGEST_LENGTH"},
	{57, "PROV", 218, "INVALID_DIGEST_SIZE", "invalid digest size", NoAlert, NoAlert, ClassSSLError, "INVALID_DIGEST_SIZE"},
	{57, "PROV", 230, "INVALID_INPUT_LENGTH", "invalid input length", NoAlert, NoAlert, ClassSSLError, "INVALID_INPUT_LENGTH"},
	{57, "PROV", 123, "INVALID_ITERATION_COUNT", "invalid iteration count", NoAlert, NoAlert, ClassSSLError, "INVALID_ITERATION_COUNT"},
	{57, "PROV", 109, "INVALID_IV_LENGTH", "invalid iv length", NoAlert, NoAlert, ClassSSLError, "INVALID_IV_LENGTH"},
	{57, "PROV", 158, "INVALID_KEY", "invalid key", NoAlert, NoAlert, ClassSSLError, "INVALID_KEY"},
	{57, "PROV", 105, "INVALID_KEY_LENGTH", "invalid key length", NoAlert, NoAlert, ClassSSLError, "INVALID_KEY_LENGTH"},
	{57, "PROV", 151, "INVALID_MAC", "invalid mac", NoAlert, NoAlert, ClassSSLError, "INVALID_MAC"},
	{57, "PROV", 167, "INVALID_MGF1_MD", "invalid mgf1 md", NoAlert, NoAlert, ClassSSLError, "INVALID_MGF1_MD"},
	{57, "PROV", 125, "INVALID_MODE", "invalid mode", NoAlert, NoAlert, ClassSSLError, "INVALID_MODE"},
	{57, "PROV", 217, "INVALID_OUTPUT_LENGTH", "invalid output length", NoAlert, NoAlert, ClassSSLError, "INVALID_OUTPUT_LENGTH"},
	{57, "PROV", 168, "INVALID_PADDING_MODE", "invalid padding mode", NoAlert, NoAlert, ClassSSLError, "INVALID_PADDING_MODE"},
	{57, "PROV", 198, "INVALID_PUBINFO", "invalid pubinfo", NoAlert, NoAlert, ClassSSLError, "INVALID_PUBINFO"},
	{57, "PROV", 112, "INVALID_SALT_LENGTH", "invalid salt length", NoAlert, NoAlert, ClassSSLError, "INVALID_SALT_LENGTH"},
	{57, "PROV", 154, "INVALID_SEED_LENGTH", "invalid seed length", NoAlert, NoAlert, ClassSSLError, "INVALID_SEED_LENGTH"},
	{57, "PROV", 179, "INVALID_SIGNATURE_SIZE", "invalid signature size", NoAlert, NoAlert, ClassSSLError, "INVALID_SIGNATURE_SIZE"},
	{57, "PROV", 212, "INVALID_STATE", "invalid state", NoAlert, NoAlert, ClassSSLError, "INVALID_STATE"},
	{57, "PROV", 110, "INVALID_TAG", "invalid tag", NoAlert, NoAlert, ClassSSLError, "INVALID_TAG"},
	{57, "PROV", 118, "INVALID_TAG_LENGTH", "invalid tag length", NoAlert, NoAlert, ClassSSLError, "INVALID_TAG_LENGTH"},
	{57, "PROV", 200, "INVALID_UKM_LENGTH", "invalid ukm length", NoAlert, NoAlert, ClassSSLError, "INVALID_UKM_LENGTH"},
	{57, "PROV", 170, "INVALID_X931_DIGEST", "invalid x931 digest", NoAlert, NoAlert, ClassSSLError, "INVALID_X931_DIGEST"},
	{57, "PROV", 192, "IN_ERROR_STATE", "in error state", NoAlert, NoAlert, ClassSSLError, "IN_ERROR_STATE"},
	{57, "PROV", 101, "KEY_SETUP_FAILED", "key setup failed", NoAlert, NoAlert, ClassSSLError, "KEY_SETUP_FAILED"},
	{57, "PROV", 171, "KEY_SIZE_TOO_SMALL", "key size too small", NoAlert, NoAlert, ClassSSLError, "KEY_SIZE_TOO_SMALL"},
	{57, "PROV", 202, "LENGTH_TOO_LARGE", "length too large", NoAlert, NoAlert, ClassSSLError, "LENGTH_TOO_LARGE"},
	{57, "PROV", 203, "MISMATCHING_DOMAIN_PARAMETERS", "mismatching domain parameters", NoAlert, NoAlert, ClassSSLError, "MISMATCHING_DOMAIN_PARAMETERS"},
	{57, "PROV", 144, "MISSING_CEK_ALG", "missing cek alg", NoAlert, NoAlert, ClassSSLError, "MISSING_CEK_ALG"},
	{57, "PROV", 155, "MISSING_CIPHER", "missing cipher", NoAlert, NoAlert, ClassSSLError, "MISSING_CIPHER"},
	{57, "PROV", 213, "MISSING_CONFIG_DATA", "missing config data", NoAlert, NoAlert, ClassSSLError, "MISSING_CONFIG_DATA"},
	{57, "PROV", 156, "MISSING_CONSTANT", "missing constant", NoAlert, NoAlert, ClassSSLError, "MISSING_CONSTANT"},
	{57, "PROV", 128, "MISSING_KEY", "missing key", NoAlert, NoAlert, ClassSSLError, "MISSING_KEY"},
	{57, "PROV", 150, "MISSING_MAC", "missing mac", NoAlert, NoAlert, ClassSSLError, "MISSING_MAC"},
	{57, "PROV", 129, "MISSING_MESSAGE_DIGEST", "missing message digest", NoAlert, NoAlert, ClassSSLError, "MISSING_MESSAGE_DIGEST"},
	{57, "PROV", 209, "MISSING_OID", "missing OID", NoAlert, NoAlert, ClassSSLError, "MISSING_OID"},
	{57, "PROV", 130, "MISSING_PASS", "missing pass", NoAlert, NoAlert, ClassSSLError, "MISSING_PASS"},
	{57, "PROV", 131, "MISSING_SALT", "missing salt", NoAlert, NoAlert, ClassSSLError, "MISSING_SALT"},
	{57, "PROV", 132, "MISSING_SECRET", "missing secret", NoAlert, NoAlert, ClassSSLError, "MISSING_SECRET"},
	{57, "PROV", 140, "MISSING_SEED", "missing seed", NoAlert, NoAlert, ClassSSLError, "MISSING_SEED"},
	{57, "PROV", 133, "MISSING_SESSION_ID", "missing session id", NoAlert, NoAlert, ClassSSLError, "MISSING_SESSION_ID"},
	{57, "PROV", 134, "MISSING_TYPE", "missing type", NoAlert, NoAlert, ClassSSLError, "MISSING_TYPE"},
	{57, "PROV", 135, "MISSING_XCGHASH", "missing xcghash", NoAlert, NoAlert, ClassSSLError, "MISSING_XCGHASH"},
	{57, "PROV", 214, "MODULE_INTEGRITY_FAILURE", "module integrity failure", NoAlert, NoAlert, ClassSSLError, "MODULE_INTEGRITY_FAILURE"},
	{57, "PROV", 221, "NOT_A_PRIVATE_KEY", "not a private key", NoAlert, NoAlert, ClassSSLError, "NOT_A_PRIVATE_KEY"},
	{57, "PROV", 220, "NOT_A_PUBLIC_KEY", "not a public key", NoAlert, NoAlert, ClassSSLError, "NOT_A_PUBLIC_KEY"},
	{57, "PROV", 193, "NOT_INSTANTIATED", "not instantiated", NoAlert, NoAlert, ClassSSLError, "NOT_INSTANTIATED"},
	{57, "PROV", 226, "NOT_PARAMETERS", "not parameters", NoAlert, NoAlert, ClassSSLError, "NOT_PARAMETERS"},
	{57, "PROV", 136, "NOT_SUPPORTED", "not supported", NoAlert, NoAlert, ClassSSLError, "NOT_SUPPORTED"},
	{57, "PROV", 113, "NOT_XOF_OR_INVALID_LENGTH", "not xof or invalid length", NoAlert, NoAlert, ClassSSLError, "NOT_XOF_OR_INVALID_LENGTH"},
	{57, "PROV", 114, "NO_KEY_SET", "no key set", NoAlert, NoAlert, ClassSSLError, "NO_KEY_SET"},
	{57, "PROV", 177, "NO_PARAMETERS_SET", "no parameters set", NoAlert, NoAlert, ClassSSLError, "NO_PARAMETERS_SET"},
	{57, "PROV", 178, "OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE", "operation not supported for this keytype", NoAlert, NoAlert, ClassSSLError, "OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE"},
	{57, "PROV", 106, "OUTPUT_BUFFER_TOO_SMALL", "output buffer too small", NoAlert, NoAlert, ClassSSLError, "OUTPUT_BUFFER_TOO_SMALL"},
	{57, "PROV", 228, "PARENT_CANNOT_GENERATE_RANDOM_NUMBERS", "parent cannot generate random numbers", NoAlert, NoAlert, ClassSSLError, "PARENT_CANNOT_GENERATE_RANDOM_NUMBERS"},
	{57, "PROV", 187, "PARENT_CANNOT_SUPPLY_ENTROPY_SEED", "parent cannot supply entropy seed", NoAlert, NoAlert, ClassSSLError, "PARENT_CANNOT_SUPPLY_ENTROPY_SEED"},
	{57, "PROV", 182, "PARENT_LOCKING_NOT_ENABLED", "parent locking not enabled", NoAlert, NoAlert, ClassSSLError, "PARENT_LOCKING_NOT_ENABLED"},
	{57, "PROV", 194, "PARENT_STRENGTH_TOO_WEAK", "parent strength too weak", NoAlert, NoAlert, ClassSSLError, "PARENT_STRENGTH_TOO_WEAK"},
	{57, "PROV", 219, "PATH_MUST_BE_ABSOLUTE", "path must be absolute", NoAlert, NoAlert, ClassSSLError, "PATH_MUST_BE_ABSOLUTE"},
	{57, "PROV", 195, "PERSONALISATION_STRING_TOO_LONG", "personalisation string too long", NoAlert, NoAlert, ClassSSLError, "PERSONALISATION_STRING_TOO_LONG"},
	{57, "PROV", 172, "PSS_SALTLEN_TOO_SMALL", "pss saltlen too small", NoAlert, NoAlert, ClassSSLError, "PSS_SALTLEN_TOO_SMALL"},
	{57, "PROV", 196, "REQUEST_TOO_LARGE_FOR_DRBG", "request too large for drbg", NoAlert, NoAlert, ClassSSLError, "REQUEST_TOO_LARGE_FOR_DRBG"},
	{57, "PROV", 206, "REQUIRE_CTR_MODE_CIPHER", "require ctr mode cipher", NoAlert, NoAlert, ClassSSLError, "REQUIRE_CTR_MODE_CIPHER"},
	{57, "PROV", 197, "RESEED_ERROR", "reseed error", NoAlert, NoAlert, ClassSSLError, "RESEED_ERROR"},
	{57, "PROV", 222, "SEARCH_ONLY_SUPPORTED_FOR_DIRECTORIES", "search only supported for directories", NoAlert, NoAlert, ClassSSLError, "SEARCH_ONLY_SUPPORTED_FOR_DIRECTORIES"},
	{57, "PROV", 229, "SEED_SOURCES_MUST_NOT_HAVE_A_PARENT", "seed sources must not have a parent", NoAlert, NoAlert, ClassSSLError, "SEED_SOURCES_MUST_NOT_HAVE_A_PARENT"},
	{57, "PROV", 215, "SELF_TEST_KAT_FAILURE", "self test kat failure", NoAlert, NoAlert, ClassSSLError, "SELF_TEST_KAT_FAILURE"},
	{57, "PROV", 216, "SELF_TEST_POST_FAILURE", "self test post failure", NoAlert, NoAlert, ClassSSLError, "SELF_TEST_POST_FAILURE"},
	{57, "PROV", 120, "TAG_NOT_NEEDED", "tag not needed", NoAlert, NoAlert, ClassSSLError, "TAG_NOT_NEEDED"},
	{57, "PROV", 119, "TAG_NOT_SET", "tag not set", NoAlert, NoAlert, ClassSSLError, "TAG_NOT_SET"},
	{57, "PROV", 126, "TOO_MANY_RECORDS", "too many records", NoAlert, NoAlert, ClassSSLError, "TOO_MANY_RECORDS"},
	{57, "PROV", 207, "UNABLE_TO_FIND_CIPHERS", "unable to find ciphers", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_FIND_CIPHERS"},
	{57, "PROV", 199, "UNABLE_TO_GET_PARENT_STRENGTH", "unable to get parent strength", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_GET_PARENT_STRENGTH"},
	{57, "PROV", 159, "UNABLE_TO_GET_PASSPHRASE", "unable to get passphrase", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_GET_PASSPHRASE"},
	{57, "PROV", 208, "UNABLE_TO_INITIALISE_CIPHERS", "unable to initialise ciphers", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_INITIALISE_CIPHERS"},
	{57, "PROV", 147, "UNABLE_TO_LOAD_SHA256", "unable to load sha256", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_LOAD_SHA256"},
	{57, "PROV", 201, "UNABLE_TO_LOCK_PARENT", "unable to lock parent", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_LOCK_PARENT"},
	{57, "PROV", 204, "UNABLE_TO_RESEED", "unable to reseed", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_RESEED"},
	{57, "PROV", 145, "UNSUPPORTED_CEK_ALG", "unsupported cek alg", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_CEK_ALG"},
	{57, "PROV", 153, "UNSUPPORTED_KEY_SIZE", "unsupported key size", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_KEY_SIZE"},
	{57, "PROV", 137, "UNSUPPORTED_MAC_TYPE", "unsupported mac type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_MAC_TYPE"},
	{57, "PROV", 152, "UNSUPPORTED_NUMBER_OF_ROUNDS", "unsupported number of rounds", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_NUMBER_OF_ROUNDS"},
	{57, "PROV", 223, "URI_AUTHORITY_UNSUPPORTED", "uri authority unsupported", NoAlert, NoAlert, ClassSSLError, "URI_AUTHORITY_UNSUPPORTED"},
	{57, "PROV", 138, "VALUE_ERROR", "value error", NoAlert, NoAlert, ClassSSLError, "VALUE_ERROR"},
	{57, "PROV", 107, "WRONG_FINAL_BLOCK_LENGTH", "wrong final block length", NoAlert, NoAlert, ClassSSLError, "WRONG_FINAL_BLOCK_LENGTH"},
	{57, "PROV", 139, "WRONG_OUTPUT_BUFFER_SIZE", "wrong output buffer size", NoAlert, NoAlert, ClassSSLError, "WRONG_OUTPUT_BUFFER_SIZE"},
	{57, "PROV", 183, "XOF_DIGESTS_NOT_ALLOWED", "xof digests not allowed", NoAlert, NoAlert, ClassSSLError, "XOF_DIGESTS_NOT_ALLOWED"},
	{57, "PROV", 148, "XTS_DATA_UNIT_IS_TOO_LARGE", "xts data unit is too large", NoAlert, NoAlert, ClassSSLError, "XTS_DATA_UNIT_IS_TOO_LARGE"},
	{57, "PROV", 149, "XTS_DUPLICATED_KEYS", "xts duplicated keys", NoAlert, NoAlert, ClassSSLError, "XTS_DUPLICATED_KEYS"},
	{36, "RAND", 102, "ADDITIONAL_INPUT_TOO_LONG", "additional input too long", NoAlert, NoAlert, ClassSSLError, "ADDITIONAL_INPUT_TOO_LONG"},
	{36, "RAND", 103, "ALREADY_INSTANTIATED", "already instantiated", NoAlert, NoAlert, ClassSSLError, "ALREADY_INSTANTIATED"},
	{36, "RAND", 105, "ARGUMENT_OUT_OF_RANGE", "argument out of range", NoAlert, NoAlert, ClassSSLError, "ARGUMENT_OUT_OF_RANGE"},
	{36, "RAND", 121, "CANNOT_OPEN_FILE", "Cannot open file", NoAlert, NoAlert, ClassSSLError, "CANNOT_OPEN_FILE"},
	{36, "RAND", 137, "DERIVATION_FUNCTION_MANDATORY_FOR_FIPS", "", NoAlert, NoAlert, ClassSSLError, "DERIVATION_FUNCTION_MANDATORY_FOR_FIPS"},
	{36, "RAND", 129, "DRBG_ALREADY_INITIALIZED", "drbg already initialized", NoAlert, NoAlert, ClassSSLError, "DRBG_ALREADY_INITIALIZED"},
	{36, "RAND", 104, "DRBG_NOT_INITIALISED", "drbg not initialised", NoAlert, NoAlert, ClassSSLError, "DRBG_NOT_INITIALISED"},
	{36, "RAND", 106, "ENTROPY_INPUT_TOO_LONG", "entropy input too long", NoAlert, NoAlert, ClassSSLError, "ENTROPY_INPUT_TOO_LONG"},
	{36, "RAND", 124, "ENTROPY_OUT_OF_RANGE", "entropy out of range", NoAlert, NoAlert, ClassSSLError, "ENTROPY_OUT_OF_RANGE"},
	{36, "RAND", 127, "ERROR_ENTROPY_POOL_WAS_IGNORED", "error entropy pool was ignored", NoAlert, NoAlert, ClassSSLError, "ERROR_ENTROPY_POOL_WAS_IGNORED"},
	{36, "RAND", 107, "ERROR_INITIALISING_DRBG", "error initialising drbg", NoAlert, NoAlert, ClassSSLError, "ERROR_INITIALISING_DRBG"},
	{36, "RAND", 108, "ERROR_INSTANTIATING_DRBG", "error instantiating drbg", NoAlert, NoAlert, ClassSSLError, "ERROR_INSTANTIATING_DRBG"},
	{36, "RAND", 109, "ERROR_RETRIEVING_ADDITIONAL_INPUT", "error retrieving additional input", NoAlert, NoAlert, ClassSSLError, "ERROR_RETRIEVING_ADDITIONAL_INPUT"},
	{36, "RAND", 110, "ERROR_RETRIEVING_ENTROPY", "error retrieving entropy", NoAlert, NoAlert, ClassSSLError, "ERROR_RETRIEVING_ENTROPY"},
	{36, "RAND", 111, "ERROR_RETRIEVING_NONCE", "error retrieving nonce", NoAlert, NoAlert, ClassSSLError, "ERROR_RETRIEVING_NONCE"},
	{36, "RAND", 126, "FAILED_TO_CREATE_LOCK", "failed to create lock", NoAlert, NoAlert, ClassSSLError, "FAILED_TO_CREATE_LOCK"},
	{36, "RAND", 101, "FUNC_NOT_IMPLEMENTED", "Function not implemented", NoAlert, NoAlert, ClassSSLError, "FUNC_NOT_IMPLEMENTED"},
	{36, "RAND", 123, "FWRITE_ERROR", "Error writing file", NoAlert, NoAlert, ClassSSLError, "FWRITE_ERROR"},
	{36, "RAND", 112, "GENERATE_ERROR", "generate error", NoAlert, NoAlert, ClassSSLError, "GENERATE_ERROR"},
	{36, "RAND", 139, "INSUFFICIENT_DRBG_STRENGTH", "insufficient drbg strength", NoAlert, NoAlert, ClassSSLError, "INSUFFICIENT_DRBG_STRENGTH"},
	{36, "RAND", 113, "INTERNAL_ERROR", "internal error", NoAlert, NoAlert, ClassSSLError, "INTERNAL_ERROR"},
	{36, "RAND", 114, "IN_ERROR_STATE", "in error state", NoAlert, NoAlert, ClassSSLError, "IN_ERROR_STATE"},
	{36, "RAND", 122, "NOT_A_REGULAR_FILE", "Not a regular file", NoAlert, NoAlert, ClassSSLError, "NOT_A_REGULAR_FILE"},
	{36, "RAND", 115, "NOT_INSTANTIATED", "not instantiated", NoAlert, NoAlert, ClassSSLError, "NOT_INSTANTIATED"},
	{36, "RAND", 128, "NO_DRBG_IMPLEMENTATION_SELECTED", "no drbg implementation selected", NoAlert, NoAlert, ClassSSLError, "NO_DRBG_IMPLEMENTATION_SELECTED"},
	{36, "RAND", 130, "PARENT_LOCKING_NOT_ENABLED", "parent locking not enabled", NoAlert, NoAlert, ClassSSLError, "PARENT_LOCKING_NOT_ENABLED"},
	{36, "RAND", 131, "PARENT_STRENGTH_TOO_WEAK", "parent strength too weak", NoAlert, NoAlert, ClassSSLError, "PARENT_STRENGTH_TOO_WEAK"},
	{36, "RAND", 116, "PERSONALISATION_STRING_TOO_LONG", "personalisation string too long", NoAlert, NoAlert, ClassSSLError, "PERSONALISATION_STRING_TOO_LONG"},
	{36, "RAND", 133, "PREDICTION_RESISTANCE_NOT_SUPPORTED", "prediction resistance not supported", NoAlert, NoAlert, ClassSSLError, "PREDICTION_RESISTANCE_NOT_SUPPORTED"},
	{36, "RAND", 100, "PRNG_NOT_SEEDED", "PRNG not seeded", NoAlert, NoAlert, ClassSSLError, "PRNG_NOT_SEEDED"},
	{36, "RAND", 125, "RANDOM_POOL_OVERFLOW", "random pool overflow", NoAlert, NoAlert, ClassSSLError, "RANDOM_POOL_OVERFLOW"},
	{36, "RAND", 134, "RANDOM_POOL_UNDERFLOW", "random pool underflow", NoAlert, NoAlert, ClassSSLError, "RANDOM_POOL_UNDERFLOW"},
	{36, "RAND", 117, "REQUEST_TOO_LARGE_FOR_DRBG", "request too large for drbg", NoAlert, NoAlert, ClassSSLError, "REQUEST_TOO_LARGE_FOR_DRBG"},
	{36, "RAND", 118, "RESEED_ERROR", "reseed error", NoAlert, NoAlert, ClassSSLError, "RESEED_ERROR"},
	{36, "RAND", 119, "SELFTEST_FAILURE", "selftest failure", NoAlert, NoAlert, ClassSSLError, "SELFTEST_FAILURE"},
	{36, "RAND", 135, "TOO_LITTLE_NONCE_REQUESTED", "too little nonce requested", NoAlert, NoAlert, ClassSSLError, "TOO_LITTLE_NONCE_REQUESTED"},
	{36, "RAND", 136, "TOO_MUCH_NONCE_REQUESTED", "too much nonce requested", NoAlert, NoAlert, ClassSSLError, "TOO_MUCH_NONCE_REQUESTED"},
	{36, "RAND", 143, "UNABLE_TO_CREATE_DRBG", "unable to create drbg", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_CREATE_DRBG"},
	{36, "RAND", 144, "UNABLE_TO_FETCH_DRBG", "unable to fetch drbg", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_FETCH_DRBG"},
	{36, "RAND", 141, "UNABLE_TO_GET_PARENT_RESEED_PROP_COUNTER", "unable to get parent reseed prop counter", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_GET_PARENT_RESEED_PROP_COUNTER"},
	{36, "RAND", 138, "UNABLE_TO_GET_PARENT_STRENGTH", "unable to get parent strength", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_GET_PARENT_STRENGTH"},
	{36, "RAND", 140, "UNABLE_TO_LOCK_PARENT", "unable to lock parent", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_LOCK_PARENT"},
	{36, "RAND", 132, "UNSUPPORTED_DRBG_FLAGS", "unsupported drbg flags", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_DRBG_FLAGS"},
	{36, "RAND", 120, "UNSUPPORTED_DRBG_TYPE", "unsupported drbg type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_DRBG_TYPE"},
	{4, "RSA", 100, "ALGORITHM_MISMATCH", "algorithm mismatch", NoAlert, NoAlert, ClassSSLError, "ALGORITHM_MISMATCH"},
	{4, "RSA", 101, "BAD_E_VALUE", "bad e value", NoAlert, NoAlert, ClassSSLError, "BAD_E_VALUE"},
	{4, "RSA", 102, "BAD_FIXED_HEADER_DECRYPT", "bad fixed header decrypt", NoAlert, NoAlert, ClassSSLError, "BAD_FIXED_HEADER_DECRYPT"},
	{4, "RSA", 103, "BAD_PAD_BYTE_COUNT", "bad pad byte count", NoAlert, NoAlert, ClassSSLError, "BAD_PAD_BYTE_COUNT"},
	{4, "RSA", 104, "BAD_SIGNATURE", "bad signature", NoAlert, NoAlert, ClassSSLError, "BAD_SIGNATURE"},
	{4, "RSA", 106, "BLOCK_TYPE_IS_NOT_01", "block type is not 01", NoAlert, NoAlert, ClassSSLError, "BLOCK_TYPE_IS_NOT_01"},
	{4, "RSA", 107, "BLOCK_TYPE_IS_NOT_02", "block type is not 02", NoAlert, NoAlert, ClassSSLError, "BLOCK_TYPE_IS_NOT_02"},
	{4, "RSA", 108, "DATA_GREATER_THAN_MOD_LEN", "data greater than mod len", NoAlert, NoAlert, ClassSSLError, "DATA_GREATER_THAN_MOD_LEN"},
	{4, "RSA", 109, "DATA_TOO_LARGE", "data too large", NoAlert, NoAlert, ClassSSLError, "DATA_TOO_LARGE"},
	{4, "RSA", 110, "DATA_TOO_LARGE_FOR_KEY_SIZE", "data too large for key size", NoAlert, NoAlert, ClassSSLError, "DATA_TOO_LARGE_FOR_KEY_SIZE"},
	{4, "RSA", 132, "DATA_TOO_LARGE_FOR_MODULUS", "data too large for modulus", NoAlert, NoAlert, ClassSSLError, "DATA_TOO_LARGE_FOR_MODULUS"},
	{4, "RSA", 111, "DATA_TOO_SMALL", "data too small", NoAlert, NoAlert, ClassSSLError, "DATA_TOO_SMALL"},
	{4, "RSA", 122, "DATA_TOO_SMALL_FOR_KEY_SIZE", "data too small for key size", NoAlert, NoAlert, ClassSSLError, "DATA_TOO_SMALL_FOR_KEY_SIZE"},
	{4, "RSA", 158, "DIGEST_DOES_NOT_MATCH", "digest does not match", NoAlert, NoAlert, ClassSSLError, "DIGEST_DOES_NOT_MATCH"},
	{4, "RSA", 145, "DIGEST_NOT_ALLOWED", "digest not allowed", NoAlert, NoAlert, ClassSSLError, "DIGEST_NOT_ALLOWED"},
	{4, "RSA", 112, "DIGEST_TOO_BIG_FOR_RSA_KEY", "digest too big for rsa key", NoAlert, NoAlert, ClassSSLError, "DIGEST_TOO_BIG_FOR_RSA_KEY"},
	{4, "RSA", 124, "DMP1_NOT_CONGRUENT_TO_D", "dmp1 not congruent to d", NoAlert, NoAlert, ClassSSLError, "DMP1_NOT_CONGRUENT_TO_D"},
	{4, "RSA", 125, "DMQ1_NOT_CONGRUENT_TO_D", "dmq1 not congruent to d", NoAlert, NoAlert, ClassSSLError, "DMQ1_NOT_CONGRUENT_TO_D"},
	{4, "RSA", 123, "D_E_NOT_CONGRUENT_TO_1", "d e not congruent to 1", NoAlert, NoAlert, ClassSSLError, "D_E_NOT_CONGRUENT_TO_1"},
	{4, "RSA", 133, "FIRST_OCTET_INVALID", "first octet invalid", NoAlert, NoAlert, ClassSSLError, "FIRST_OCTET_INVALID"},
	{4, "RSA", 144, "ILLEGAL_OR_UNSUPPORTED_PADDING_MODE", "illegal or unsupported padding mode", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_OR_UNSUPPORTED_PADDING_MODE"},
	{4, "RSA", 157, "INVALID_DIGEST", "invalid digest", NoAlert, NoAlert, ClassSSLError, "INVALID_DIGEST"},
	{4, "RSA", 143, "INVALID_DIGEST_LENGTH", "invalid digest length", NoAlert, NoAlert, ClassSSLError, "INVALID_DIGEST_LENGTH"},
	{4, "RSA", 137, "INVALID_HEADER", "invalid header", NoAlert, NoAlert, ClassSSLError, "INVALID_HEADER"},
	{4, "RSA", 171, "INVALID_KEYPAIR", "invalid keypair", NoAlert, NoAlert, ClassSSLError, "INVALID_KEYPAIR"},
	{4, "RSA", 173, "INVALID_KEY_LENGTH", "invalid key length", NoAlert, NoAlert, ClassSSLError, "INVALID_KEY_LENGTH"},
	{4, "RSA", 160, "INVALID_LABEL", "invalid label", NoAlert, NoAlert, ClassSSLError, "INVALID_LABEL"},
	{4, "RSA", 181, "INVALID_LENGTH", "invalid length", NoAlert, NoAlert, ClassSSLError, "INVALID_LENGTH"},
	{4, "RSA", 131, "INVALID_MESSAGE_LENGTH", "invalid message length", NoAlert, NoAlert, ClassSSLError, "INVALID_MESSAGE_LENGTH"},
	{4, "RSA", 156, "INVALID_MGF1_MD", "invalid mgf1 md", NoAlert, NoAlert, ClassSSLError, "INVALID_MGF1_MD"},
	{4, "RSA", 174, "INVALID_MODULUS", "invalid modulus", NoAlert, NoAlert, ClassSSLError, "INVALID_MODULUS"},
	{4, "RSA", 167, "INVALID_MULTI_PRIME_KEY", "invalid multi prime key", NoAlert, NoAlert, ClassSSLError, "INVALID_MULTI_PRIME_KEY"},
	{4, "RSA", 161, "INVALID_OAEP_PARAMETERS", "invalid oaep parameters", NoAlert, NoAlert, ClassSSLError, "INVALID_OAEP_PARAMETERS"},
	{4, "RSA", 138, "INVALID_PADDING", "invalid padding", NoAlert, NoAlert, ClassSSLError, "INVALID_PADDING"},
	{4, "RSA", 141, "INVALID_PADDING_MODE", "invalid padding mode", NoAlert, NoAlert, ClassSSLError, "INVALID_PADDING_MODE"},
	{4, "RSA", 149, "INVALID_PSS_PARAMETERS", "invalid pss parameters", NoAlert, NoAlert, ClassSSLError, "INVALID_PSS_PARAMETERS"},
	{4, "RSA", 146, "INVALID_PSS_SALTLEN", "invalid pss saltlen", NoAlert, NoAlert, ClassSSLError, "INVALID_PSS_SALTLEN"},
	{4, "RSA", 175, "INVALID_REQUEST", "invalid request", NoAlert, NoAlert, ClassSSLError, "INVALID_REQUEST"},
	{4, "RSA", 150, "INVALID_SALT_LENGTH", "invalid salt length", NoAlert, NoAlert, ClassSSLError, "INVALID_SALT_LENGTH"},
	{4, "RSA", 176, "INVALID_STRENGTH", "invalid strength", NoAlert, NoAlert, ClassSSLError, "INVALID_STRENGTH"},
	{4, "RSA", 139, "INVALID_TRAILER", "invalid trailer", NoAlert, NoAlert, ClassSSLError, "INVALID_TRAILER"},
	{4, "RSA", 142, "INVALID_X931_DIGEST", "invalid x931 digest", NoAlert, NoAlert, ClassSSLError, "INVALID_X931_DIGEST"},
	{4, "RSA", 126, "IQMP_NOT_INVERSE_OF_Q", "iqmp not inverse of q", NoAlert, NoAlert, ClassSSLError, "IQMP_NOT_INVERSE_OF_Q"},
	{4, "RSA", 165, "KEY_PRIME_NUM_INVALID", "key prime num invalid", NoAlert, NoAlert, ClassSSLError, "KEY_PRIME_NUM_INVALID"},
	{4, "RSA", 120, "KEY_SIZE_TOO_SMALL", "key size too small", NoAlert, NoAlert, ClassSSLError, "KEY_SIZE_TOO_SMALL"},
	{4, "RSA", 134, "LAST_OCTET_INVALID", "last octet invalid", NoAlert, NoAlert, ClassSSLError, "LAST_OCTET_INVALID"},
	{4, "RSA", 152, "MGF1_DIGEST_NOT_ALLOWED", "mgf1 digest not allowed", NoAlert, NoAlert, ClassSSLError, "MGF1_DIGEST_NOT_ALLOWED"},
	{4, "RSA", 179, "MISSING_PRIVATE_KEY", "missing private key", NoAlert, NoAlert, ClassSSLError, "MISSING_PRIVATE_KEY"},
	{4, "RSA", 105, "MODULUS_TOO_LARGE", "modulus too large", NoAlert, NoAlert, ClassSSLError, "MODULUS_TOO_LARGE"},
	{4, "RSA", 168, "MP_COEFFICIENT_NOT_INVERSE_OF_R", "mp coefficient not inverse of r", NoAlert, NoAlert, ClassSSLError, "MP_COEFFICIENT_NOT_INVERSE_OF_R"},
	{4, "RSA", 169, "MP_EXPONENT_NOT_CONGRUENT_TO_D", "mp exponent not congruent to d", NoAlert, NoAlert, ClassSSLError, "MP_EXPONENT_NOT_CONGRUENT_TO_D"},
	{4, "RSA", 170, "MP_R_NOT_PRIME", "mp r not prime", NoAlert, NoAlert, ClassSSLError, "MP_R_NOT_PRIME"},
	{4, "RSA", 140, "NO_PUBLIC_EXPONENT", "no public exponent", NoAlert, NoAlert, ClassSSLError, "NO_PUBLIC_EXPONENT"},
	{4, "RSA", 113, "NULL_BEFORE_BLOCK_MISSING", "null before block missing", NoAlert, NoAlert, ClassSSLError, "NULL_BEFORE_BLOCK_MISSING"},
	{4, "RSA", 172, "N_DOES_NOT_EQUAL_PRODUCT_OF_PRIMES", "n does not equal product of primes", NoAlert, NoAlert, ClassSSLError, "N_DOES_NOT_EQUAL_PRODUCT_OF_PRIMES"},
	{4, "RSA", 127, "N_DOES_NOT_EQUAL_P_Q", "n does not equal p q", NoAlert, NoAlert, ClassSSLError, "N_DOES_NOT_EQUAL_P_Q"},
	{4, "RSA", 121, "OAEP_DECODING_ERROR", "oaep decoding error", NoAlert, NoAlert, ClassSSLError, "OAEP_DECODING_ERROR"},
	{4, "RSA", 148, "OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE", "operation not supported for this keytype", NoAlert, NoAlert, ClassSSLError, "OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE"},
	{4, "RSA", 114, "PADDING_CHECK_FAILED", "padding check failed", NoAlert, NoAlert, ClassSSLError, "PADDING_CHECK_FAILED"},
	{4, "RSA", 177, "PAIRWISE_TEST_FAILURE", "pairwise test failure", NoAlert, NoAlert, ClassSSLError, "PAIRWISE_TEST_FAILURE"},
	{4, "RSA", 159, "PKCS_DECODING_ERROR", "pkcs decoding error", NoAlert, NoAlert, ClassSSLError, "PKCS_DECODING_ERROR"},
	{4, "RSA", 164, "PSS_SALTLEN_TOO_SMALL", "pss saltlen too small", NoAlert, NoAlert, ClassSSLError, "PSS_SALTLEN_TOO_SMALL"},
	{4, "RSA", 178, "PUB_EXPONENT_OUT_OF_RANGE", "pub exponent out of range", NoAlert, NoAlert, ClassSSLError, "PUB_EXPONENT_OUT_OF_RANGE"},
	{4, "RSA", 128, "P_NOT_PRIME", "p not prime", NoAlert, NoAlert, ClassSSLError, "P_NOT_PRIME"},
	{4, "RSA", 129, "Q_NOT_PRIME", "q not prime", NoAlert, NoAlert, ClassSSLError, "Q_NOT_PRIME"},
	{4, "RSA", 180, "RANDOMNESS_SOURCE_STRENGTH_INSUFFICIENT", "randomness source strength insufficient", NoAlert, NoAlert, ClassSSLError, "RANDOMNESS_SOURCE_STRENGTH_INSUFFICIENT"},
	{4, "RSA", 130, "RSA_OPERATIONS_NOT_SUPPORTED", "rsa operations not supported", NoAlert, NoAlert, ClassSSLError, "RSA_OPERATIONS_NOT_SUPPORTED"},
	{4, "RSA", 136, "SLEN_CHECK_FAILED", "salt length check failed", NoAlert, NoAlert, ClassSSLError, "SLEN_CHECK_FAILED"},
	{4, "RSA", 135, "SLEN_RECOVERY_FAILED", "salt length recovery failed", NoAlert, NoAlert, ClassSSLError, "SLEN_RECOVERY_FAILED"},
	{4, "RSA", 115, "SSLV3_ROLLBACK_ATTACK", "sslv3 rollback attack", NoAlert, NoAlert, ClassSSLError, "SSLV3_ROLLBACK_ATTACK"},
	{4, "RSA", 116, "THE_ASN1_OBJECT_IDENTIFIER_IS_NOT_KNOWN_FOR_THIS_MD", "the asn1 object identifier is not known for this md", NoAlert, NoAlert, ClassSSLError, "THE_ASN1_OBJECT_IDENTIFIER_IS_NOT_KNOWN_FOR_THIS_MD"},
	{4, "RSA", 117, "UNKNOWN_ALGORITHM_TYPE", "unknown algorithm type", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_ALGORITHM_TYPE"},
	{4, "RSA", 166, "UNKNOWN_DIGEST", "unknown digest", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_DIGEST"},
	{4, "RSA", 151, "UNKNOWN_MASK_DIGEST", "unknown mask digest", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_MASK_DIGEST"},
	{4, "RSA", 118, "UNKNOWN_PADDING_TYPE", "unknown padding type", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_PADDING_TYPE"},
	{4, "RSA", 162, "UNSUPPORTED_ENCRYPTION_TYPE", "unsupported encryption type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_ENCRYPTION_TYPE"},
	{4, "RSA", 163, "UNSUPPORTED_LABEL_SOURCE", "unsupported label source", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_LABEL_SOURCE"},
	{4, "RSA", 153, "UNSUPPORTED_MASK_ALGORITHM", "unsupported mask algorithm", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_MASK_ALGORITHM"},
	{4, "RSA", 154, "UNSUPPORTED_MASK_PARAMETER", "unsupported mask parameter", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_MASK_PARAMETER"},
	{4, "RSA", 155, "UNSUPPORTED_SIGNATURE_TYPE", "unsupported signature type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_SIGNATURE_TYPE"},
	{4, "RSA", 147, "VALUE_MISSING", "value missing", NoAlert, NoAlert, ClassSSLError, "VALUE_MISSING"},
	{4, "RSA", 119, "WRONG_SIGNATURE_LENGTH", "wrong signature length", NoAlert, NoAlert, ClassSSLError, "WRONG_SIGNATURE_LENGTH"},
	{53, "SM2", 100, "ASN1_ERROR", "", NoAlert, NoAlert, ClassSSLError, "ASN1_ERROR"},
	{53, "SM2", 101, "BAD_SIGNATURE", "", NoAlert, NoAlert, ClassSSLError, "BAD_SIGNATURE"},
	{53, "SM2", 107, "BUFFER_TOO_SMALL", "", NoAlert, NoAlert, ClassSSLError, "BUFFER_TOO_SMALL"},
	{53, "SM2", 110, "DIST_ID_TOO_LARGE", "", NoAlert, NoAlert, ClassSSLError, "DIST_ID_TOO_LARGE"},
	{53, "SM2", 112, "ID_NOT_SET", "", NoAlert, NoAlert, ClassSSLError, "ID_NOT_SET"},
	{53, "SM2", 111, "ID_TOO_LARGE", "", NoAlert, NoAlert, ClassSSLError, "ID_TOO_LARGE"},
	{53, "SM2", 108, "INVALID_CURVE", "", NoAlert, NoAlert, ClassSSLError, "INVALID_CURVE"},
	{53, "SM2", 102, "INVALID_DIGEST", "", NoAlert, NoAlert, ClassSSLError, "INVALID_DIGEST"},
	{53, "SM2", 103, "INVALID_DIGEST_TYPE", "", NoAlert, NoAlert, ClassSSLError, "INVALID_DIGEST_TYPE"},
	{53, "SM2", 104, "INVALID_ENCODING", "", NoAlert, NoAlert, ClassSSLError, "INVALID_ENCODING"},
	{53, "SM2", 105, "INVALID_FIELD", "", NoAlert, NoAlert, ClassSSLError, "INVALID_FIELD"},
	{53, "SM2", 113, "INVALID_PRIVATE_KEY", "", NoAlert, NoAlert, ClassSSLError, "INVALID_PRIVATE_KEY"},
	{53, "SM2", 109, "NO_PARAMETERS_SET", "", NoAlert, NoAlert, ClassSSLError, "NO_PARAMETERS_SET"},
	{53, "SM2", 106, "USER_ID_TOO_LARGE", "", NoAlert, NoAlert, ClassSSLError, "USER_ID_TOO_LARGE"},
	{20, "SSL", 291, "APPLICATION_DATA_AFTER_CLOSE_NOTIFY", "application data after close notify", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "APPLICATION_DATA_ON_SHUTDOWN"},
	{20, "SSL", 100, "APP_DATA_IN_HANDSHAKE", "app data in handshake", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "UNEXPECTED_RECORD"},
	{20, "SSL", 272, "ATTEMPT_TO_REUSE_SESSION_IN_DIFFERENT_CONTEXT", "attempt to reuse session in different context", AlertInternalError, AlertInternalError, ClassSSLError, "ATTEMPT_TO_REUSE_SESSION_IN_DIFFERENT_CONTEXT"},
	{20, "SSL", 143, "AT_LEAST_TLS_1_0_NEEDED_IN_FIPS_MODE", "", AlertInternalError, AlertInternalError, ClassSSLError, "AT_LEAST_TLS_1_0_NEEDED_IN_FIPS_MODE"},
	{20, "SSL", 158, "AT_LEAST_TLS_1_2_NEEDED_IN_SUITEB_MODE", "at least (D)TLS 1.2 needed in Suite B mode", AlertInternalError, AlertInternalError, ClassSSLError, "AT_LEAST_TLS_1_2_NEEDED_IN_SUITEB_MODE"},
	{20, "SSL", 103, "BAD_CHANGE_CIPHER_SPEC", "bad change cipher spec", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "BAD_CHANGE_CIPHER_SPEC"},
	{20, "SSL", 186, "BAD_CIPHER", "bad cipher", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "WRONG_CIPHER_RETURNED"},
	{20, "SSL", 390, "BAD_DATA", "bad data", AlertInternalError, AlertInternalError, ClassSSLError, "BAD_DATA"},
	{20, "SSL", 106, "BAD_DATA_RETURNED_BY_CALLBACK", "bad data returned by callback", AlertInternalError, AlertInternalError, ClassSSLError, "INVALID_ALPN_PROTOCOL"},
	{20, "SSL", 107, "BAD_DECOMPRESSION", "bad decompression", AlertInternalError, AlertInternalError, ClassSSLError, "BAD_DECOMPRESSION"},
	{20, "SSL", 102, "BAD_DH_VALUE", "bad dh value", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "BAD_DH_VALUE"},
	{20, "SSL", 111, "BAD_DIGEST_LENGTH", "bad digest length", AlertDecodeError, AlertDecodeError, ClassSSLError, "DIGEST_CHECK_FAILED"},
	{20, "SSL", 233, "BAD_EARLY_DATA", "bad early data", AlertInternalError, AlertInternalError, ClassSSLError, "BAD_EARLY_DATA"},
	{20, "SSL", 304, "BAD_ECC_CERT", "bad ecc cert", AlertBadCertificate, AlertBadCertificate, ClassSSLError, "BAD_ECC_CERT"},
	{20, "SSL", 306, "BAD_ECPOINT", "bad ecpoint", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "BAD_ECPOINT"},
	{20, "SSL", 110, "BAD_EXTENSION", "bad extension", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "ERROR_PARSING_EXTENSION,DUPLICATE_EXTENSION,UNEXPECTED_EXTENSION,PSK_IDENTITY_BINDER_COUNT_MISMATCH,PRE_SHARED_KEY_MUST_BE_LAST,INVALID_ALPN_PROTOCOL,SECOND_SERVERHELLO_VERSION_MISMATCH,NEGOTIATED_BOTH_NPN_AND_ALPN"},
	{20, "SSL", 110, "BAD_EXTENSION", "bad extension", AlertDecodeError, AlertDecodeError, ClassSSLError, "ERROR_PARSING_EXTENSION,DECODE_ERROR,PARSE_TLSEXT"},
	{20, "SSL", 110, "BAD_EXTENSION", "bad extension", AlertUnrecognizedName, AlertUnrecognizedName, ClassSSLError, "ERROR_PARSING_EXTENSION"},
	{20, "SSL", 332, "BAD_HANDSHAKE_LENGTH", "bad handshake length", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 236, "BAD_HANDSHAKE_STATE", "bad handshake state", AlertInternalError, AlertInternalError, ClassSSLError, "BAD_HANDSHAKE_STATE"},
	{20, "SSL", 105, "BAD_HELLO_REQUEST", "bad hello request", AlertDecodeError, AlertDecodeError, ClassSSLError, "BAD_HELLO_REQUEST"},
	{20, "SSL", 263, "BAD_HRR_VERSION", "bad hrr version", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "SECOND_SERVERHELLO_VERSION_MISMATCH"},
	{20, "SSL", 108, "BAD_KEY_SHARE", "bad key share", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "WRONG_CURVE,BAD_ECPOINT,DUPLICATE_KEY_SHARE"},
	{20, "SSL", 122, "BAD_KEY_UPDATE", "bad key update", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 122, "BAD_KEY_UPDATE", "bad key update", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 292, "BAD_LEGACY_VERSION", "bad legacy version", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "DECODE_ERROR,UNSUPPORTED_PROTOCOL"},
	{20, "SSL", 292, "BAD_LEGACY_VERSION", "bad legacy version", AlertProtocolVersion, AlertProtocolVersion, ClassSSLError, "UNSUPPORTED_PROTOCOL"},
	{20, "SSL", 271, "BAD_LENGTH", "bad length", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 240, "BAD_PACKET", "bad packet", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 115, "BAD_PACKET_LENGTH", "bad packet length", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 116, "BAD_PROTOCOL_VERSION_NUMBER", "bad protocol version number", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "UNSUPPORTED_PROTOCOL,SECOND_SERVERHELLO_VERSION_MISMATCH"},
	{20, "SSL", 219, "BAD_PSK", "bad psk", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "BAD_PSK"},
	{20, "SSL", 114, "BAD_PSK_IDENTITY", "bad psk identity", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "PSK_IDENTITY_NOT_FOUND"},
	{20, "SSL", 443, "BAD_RECORD_TYPE", "bad record type", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "INVALID_OUTER_RECORD_TYPE"},
	{20, "SSL", 443, "BAD_RECORD_TYPE", "bad record type", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "UNEXPECTED_RECORD"},
	{20, "SSL", 443, "BAD_RECORD_TYPE", "bad record type", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "DECRYPTION_FAILED_OR_BAD_RECORD_MAC"},
	{20, "SSL", 119, "BAD_RSA_ENCRYPT", "bad rsa encrypt", AlertInternalError, AlertInternalError, ClassSSLError, "BAD_RSA_ENCRYPT"},
	{20, "SSL", 123, "BAD_SIGNATURE", "bad signature", AlertDecryptError, AlertDecryptError, ClassSSLError, "BAD_SIGNATURE"},
	{20, "SSL", 347, "BAD_SRP_A_LENGTH", "bad srp a length", AlertInternalError, AlertInternalError, ClassSSLError, "BAD_SRP_A_LENGTH"},
	{20, "SSL", 371, "BAD_SRP_PARAMETERS", "bad srp parameters", AlertInternalError, AlertInternalError, ClassSSLError, "BAD_SRP_PARAMETERS"},
	{20, "SSL", 352, "BAD_SRTP_MKI_VALUE", "bad srtp mki value", AlertInternalError, AlertInternalError, ClassSSLError, "BAD_SRTP_MKI_VALUE"},
	{20, "SSL", 353, "BAD_SRTP_PROTECTION_PROFILE_LIST", "bad srtp protection profile list", AlertInternalError, AlertInternalError, ClassSSLError, "BAD_SRTP_PROTECTION_PROFILE_LIST"},
	{20, "SSL", 124, "BAD_SSL_FILETYPE", "bad ssl filetype", AlertInternalError, AlertInternalError, ClassSSLError, "BAD_SSL_FILETYPE"},
	{20, "SSL", 384, "BAD_VALUE", "bad value", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "INVALID_MESSAGE"},
	{20, "SSL", 127, "BAD_WRITE_RETRY", "bad write retry", AlertInternalError, AlertInternalError, ClassSSLError, "BAD_WRITE_RETRY"},
	{20, "SSL", 253, "BINDER_DOES_NOT_VERIFY", "binder does not verify", AlertDecryptError, AlertDecryptError, ClassSSLError, "DIGEST_CHECK_FAILED"},
	{20, "SSL", 128, "BIO_NOT_SET", "bio not set", AlertInternalError, AlertInternalError, ClassSSLError, "BIO_NOT_SET"},
	{20, "SSL", 129, "BLOCK_CIPHER_PAD_IS_WRONG", "block cipher pad is wrong", AlertInternalError, AlertInternalError, ClassSSLError, "BLOCK_CIPHER_PAD_IS_WRONG"},
	{20, "SSL", 130, "BN_LIB", "bn lib", AlertInternalError, AlertInternalError, ClassSSLError, "BN_LIB"},
	{20, "SSL", 234, "CALLBACK_FAILED", "callback failed", AlertInternalError, AlertInternalError, ClassSSLError, "CONNECTION_REJECTED"},
	{20, "SSL", 109, "CANNOT_CHANGE_CIPHER", "cannot change cipher", AlertInternalError, AlertInternalError, ClassSSLError, "CANNOT_CHANGE_CIPHER"},
	{20, "SSL", 299, "CANNOT_GET_GROUP_NAME", "cannot get group name", AlertInternalError, AlertInternalError, ClassSSLError, "CANNOT_GET_GROUP_NAME"},
	{20, "SSL", 131, "CA_DN_LENGTH_MISMATCH", "ca dn length mismatch", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 397, "CA_KEY_TOO_SMALL", "ca key too small", AlertInternalError, AlertInternalError, ClassSSLError, "CA_KEY_TOO_SMALL"},
	{20, "SSL", 398, "CA_MD_TOO_WEAK", "ca md too weak", AlertInternalError, AlertInternalError, ClassSSLError, "CA_MD_TOO_WEAK"},
	{20, "SSL", 133, "CCS_RECEIVED_EARLY", "ccs received early", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "UNEXPECTED_RECORD"},
	{20, "SSL", 134, "CERTIFICATE_VERIFY_FAILED", "certificate verify failed", AlertCertificateUnknown, AlertCertificateUnknown, ClassCertVerification, "CERTIFICATE_VERIFY_FAILED"},
	{20, "SSL", 377, "CERT_CB_ERROR", "cert cb error", AlertInternalError, AlertInternalError, ClassSSLError, "CERT_CB_ERROR"},
	{20, "SSL", 135, "CERT_LENGTH_MISMATCH", "cert length mismatch", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 218, "CIPHERSUITE_DIGEST_HAS_CHANGED", "ciphersuite digest has changed", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "OLD_SESSION_PRF_HASH_MISMATCH"},
	{20, "SSL", 137, "CIPHER_CODE_WRONG_LENGTH", "cipher code wrong length", AlertDecodeError, AlertDecodeError, ClassSSLError, "CIPHER_CODE_WRONG_LENGTH"},
	{20, "SSL", 226, "CLIENTHELLO_TLSEXT", "clienthello tlsext", AlertDecodeError, AlertDecodeError, ClassSSLError, "CLIENTHELLO_TLSEXT"},
	{20, "SSL", 140, "COMPRESSED_LENGTH_TOO_LONG", "compressed length too long", AlertRecordOverflow, AlertRecordOverflow, ClassSSLError, "COMPRESSED_LENGTH_TOO_LONG"},
	{20, "SSL", 343, "COMPRESSION_DISABLED", "compression disabled", AlertInternalError, AlertInternalError, ClassSSLError, "COMPRESSION_DISABLED"},
	{20, "SSL", 141, "COMPRESSION_FAILURE", "compression failure", AlertInternalError, AlertInternalError, ClassSSLError, "COMPRESSION_FAILURE"},
	{20, "SSL", 307, "COMPRESSION_ID_NOT_WITHIN_PRIVATE_RANGE", "compression id not within private range", AlertInternalError, AlertInternalError, ClassSSLError, "COMPRESSION_ID_NOT_WITHIN_PRIVATE_RANGE"},
	{20, "SSL", 142, "COMPRESSION_LIBRARY_ERROR", "compression library error", AlertInternalError, AlertInternalError, ClassSSLError, "COMPRESSION_LIBRARY_ERROR"},
	{20, "SSL", 144, "CONNECTION_TYPE_NOT_SET", "connection type not set", AlertInternalError, AlertInternalError, ClassSSLError, "CONNECTION_TYPE_NOT_SET"},
	{20, "SSL", 167, "CONTEXT_NOT_DANE_ENABLED", "context not dane enabled", AlertInternalError, AlertInternalError, ClassSSLError, "CONTEXT_NOT_DANE_ENABLED"},
	{20, "SSL", 400, "COOKIE_GEN_CALLBACK_FAILURE", "cookie gen callback failure", AlertInternalError, AlertInternalError, ClassSSLError, "COOKIE_GEN_CALLBACK_FAILURE"},
	{20, "SSL", 308, "COOKIE_MISMATCH", "cookie mismatch", AlertInternalError, AlertInternalError, ClassSSLError, "COOKIE_MISMATCH"},
	{20, "SSL", 296, "COPY_PARAMETERS_FAILED", "copy parameters failed", AlertInternalError, AlertInternalError, ClassSSLError, "COPY_PARAMETERS_FAILED"},
	{20, "SSL", 206, "CUSTOM_EXT_HANDLER_ALREADY_INSTALLED", "custom ext handler already installed", AlertInternalError, AlertInternalError, ClassSSLError, "CUSTOM_EXT_HANDLER_ALREADY_INSTALLED"},
	{20, "SSL", 172, "DANE_ALREADY_ENABLED", "dane already enabled", AlertInternalError, AlertInternalError, ClassSSLError, "DANE_ALREADY_ENABLED"},
	{20, "SSL", 173, "DANE_CANNOT_OVERRIDE_MTYPE_FULL", "dane cannot override mtype full", AlertInternalError, AlertInternalError, ClassSSLError, "DANE_CANNOT_OVERRIDE_MTYPE_FULL"},
	{20, "SSL", 175, "DANE_NOT_ENABLED", "dane not enabled", AlertInternalError, AlertInternalError, ClassSSLError, "DANE_NOT_ENABLED"},
	{20, "SSL", 180, "DANE_TLSA_BAD_CERTIFICATE", "dane tlsa bad certificate", AlertInternalError, AlertInternalError, ClassSSLError, "DANE_TLSA_BAD_CERTIFICATE"},
	{20, "SSL", 184, "DANE_TLSA_BAD_CERTIFICATE_USAGE", "dane tlsa bad certificate usage", AlertInternalError, AlertInternalError, ClassSSLError, "DANE_TLSA_BAD_CERTIFICATE_USAGE"},
	{20, "SSL", 189, "DANE_TLSA_BAD_DATA_LENGTH", "dane tlsa bad data length", AlertInternalError, AlertInternalError, ClassSSLError, "DANE_TLSA_BAD_DATA_LENGTH"},
	{20, "SSL", 192, "DANE_TLSA_BAD_DIGEST_LENGTH", "dane tlsa bad digest length", AlertInternalError, AlertInternalError, ClassSSLError, "DANE_TLSA_BAD_DIGEST_LENGTH"},
	{20, "SSL", 200, "DANE_TLSA_BAD_MATCHING_TYPE", "dane tlsa bad matching type", AlertInternalError, AlertInternalError, ClassSSLError, "DANE_TLSA_BAD_MATCHING_TYPE"},
	{20, "SSL", 201, "DANE_TLSA_BAD_PUBLIC_KEY", "dane tlsa bad public key", AlertInternalError, AlertInternalError, ClassSSLError, "DANE_TLSA_BAD_PUBLIC_KEY"},
	{20, "SSL", 202, "DANE_TLSA_BAD_SELECTOR", "dane tlsa bad selector", AlertInternalError, AlertInternalError, ClassSSLError, "DANE_TLSA_BAD_SELECTOR"},
	{20, "SSL", 203, "DANE_TLSA_NULL_DATA", "dane tlsa null data", AlertInternalError, AlertInternalError, ClassSSLError, "DANE_TLSA_NULL_DATA"},
	{20, "SSL", 145, "DATA_BETWEEN_CCS_AND_FINISHED", "data between ccs and finished", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "UNEXPECTED_RECORD"},
	{20, "SSL", 146, "DATA_LENGTH_TOO_LONG", "data length too long", AlertRecordOverflow, AlertRecordOverflow, ClassSSLError, "DATA_LENGTH_TOO_LONG"},
	{20, "SSL", 147, "DECRYPTION_FAILED", "decryption failed", AlertDecryptError, AlertDecryptError, ClassSSLError, "DECRYPTION_FAILED"},
	{20, "SSL", 281, "DECRYPTION_FAILED_OR_BAD_RECORD_MAC", "decryption failed or bad record mac", AlertBadRecordMAC, AlertBadRecordMAC, ClassSSLError, "DECRYPTION_FAILED_OR_BAD_RECORD_MAC,BAD_DECRYPT"},
	{20, "SSL", 394, "DH_KEY_TOO_SMALL", "dh key too small", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "DH_KEY_TOO_SMALL"},
	{20, "SSL", 148, "DH_PUBLIC_VALUE_LENGTH_IS_WRONG", "dh public value length is wrong", AlertInternalError, AlertInternalError, ClassSSLError, "DH_PUBLIC_VALUE_LENGTH_IS_WRONG"},
	{20, "SSL", 149, "DIGEST_CHECK_FAILED", "digest check failed", AlertDecryptError, AlertDecryptError, ClassSSLError, "DIGEST_CHECK_FAILED"},
	{20, "SSL", 334, "DTLS_MESSAGE_TOO_BIG", "dtls message too big", AlertInternalError, AlertInternalError, ClassSSLError, "DTLS_MESSAGE_TOO_BIG"},
	{20, "SSL", 309, "DUPLICATE_COMPRESSION_ID", "duplicate compression id", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "DUPLICATE_COMPRESSION_ID"},
	{20, "SSL", 318, "ECC_CERT_NOT_FOR_SIGNING", "ecc cert not for signing", AlertInternalError, AlertInternalError, ClassSSLError, "ECC_CERT_NOT_FOR_SIGNING"},
	{20, "SSL", 374, "ECDH_REQUIRED_FOR_SUITEB_MODE", "ecdh required for suiteb mode", AlertInternalError, AlertInternalError, ClassSSLError, "ECDH_REQUIRED_FOR_SUITEB_MODE"},
	{20, "SSL", 399, "EE_KEY_TOO_SMALL", "ee key too small", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "EE_KEY_TOO_SMALL"},
	{20, "SSL", 354, "EMPTY_SRTP_PROTECTION_PROFILE_LIST", "empty srtp protection profile list", AlertInternalError, AlertInternalError, ClassSSLError, "EMPTY_SRTP_PROTECTION_PROFILE_LIST"},
	{20, "SSL", 150, "ENCRYPTED_LENGTH_TOO_LONG", "encrypted length too long", AlertRecordOverflow, AlertRecordOverflow, ClassSSLError, "ENCRYPTED_LENGTH_TOO_LONG"},
	{20, "SSL", 151, "ERROR_IN_RECEIVED_CIPHER_LIST", "error in received cipher list", AlertDecodeError, AlertDecodeError, ClassSSLError, "ERROR_IN_RECEIVED_CIPHER_LIST"},
	{20, "SSL", 204, "ERROR_SETTING_TLSA_BASE_DOMAIN", "error setting tlsa base domain", AlertInternalError, AlertInternalError, ClassSSLError, "ERROR_SETTING_TLSA_BASE_DOMAIN"},
	{20, "SSL", 194, "EXCEEDS_MAX_FRAGMENT_SIZE", "exceeds max fragment size", AlertInternalError, AlertInternalError, ClassSSLError, "EXCEEDS_MAX_FRAGMENT_SIZE"},
	{20, "SSL", 152, "EXCESSIVE_MESSAGE_SIZE", "excessive message size", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "EXCESSIVE_MESSAGE_SIZE"},
	{20, "SSL", 152, "EXCESSIVE_MESSAGE_SIZE", "excessive message size", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "EXCESSIVE_MESSAGE_SIZE"},
	{20, "SSL", 279, "EXTENSION_NOT_RECEIVED", "extension not received", AlertMissingExtension, AlertMissingExtension, ClassSSLError, "MISSING_EXTENSION"},
	{20, "SSL", 153, "EXTRA_DATA_IN_MESSAGE", "extra data in message", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 163, "EXT_LENGTH_MISMATCH", "ext length mismatch", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 405, "FAILED_TO_INIT_ASYNC", "failed to init async", AlertInternalError, AlertInternalError, ClassSSLError, "FAILED_TO_INIT_ASYNC"},
	{20, "SSL", 401, "FRAGMENTED_CLIENT_HELLO", "fragmented client hello", AlertInternalError, AlertInternalError, ClassSSLError, "FRAGMENTED_CLIENT_HELLO"},
	{20, "SSL", 154, "GOT_A_FIN_BEFORE_A_CCS", "got a fin before a ccs", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "UNEXPECTED_RECORD"},
	{20, "SSL", 155, "HTTPS_PROXY_REQUEST", "https proxy request", NoAlert, NoAlert, ClassSSLError, "HTTPS_PROXY_REQUEST"},
	{20, "SSL", 156, "HTTP_REQUEST", "http request", NoAlert, NoAlert, ClassSSLError, "HTTP_REQUEST"},
	{20, "SSL", 162, "ILLEGAL_POINT_COMPRESSION", "illegal point compression", AlertInternalError, AlertInternalError, ClassSSLError, "ILLEGAL_POINT_COMPRESSION"},
	{20, "SSL", 380, "ILLEGAL_SUITEB_DIGEST", "illegal Suite B digest", AlertInternalError, AlertInternalError, ClassSSLError, "ILLEGAL_SUITEB_DIGEST"},
	{20, "SSL", 373, "INAPPROPRIATE_FALLBACK", "inappropriate fallback", AlertInappropriateFallback, AlertInappropriateFallback, ClassSSLError, "INAPPROPRIATE_FALLBACK"},
	{20, "SSL", 373, "INAPPROPRIATE_FALLBACK", "inappropriate fallback", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "TLS13_DOWNGRADE"},
	{20, "SSL", 340, "INCONSISTENT_COMPRESSION", "inconsistent compression", AlertInternalError, AlertInternalError, ClassSSLError, "INCONSISTENT_COMPRESSION"},
	{20, "SSL", 222, "INCONSISTENT_EARLY_DATA_ALPN", "inconsistent early data alpn", AlertInternalError, AlertInternalError, ClassSSLError, "INCONSISTENT_EARLY_DATA_ALPN"},
	{20, "SSL", 231, "INCONSISTENT_EARLY_DATA_SNI", "inconsistent early data sni", AlertInternalError, AlertInternalError, ClassSSLError, "INCONSISTENT_EARLY_DATA_SNI"},
	{20, "SSL", 104, "INCONSISTENT_EXTMS", "inconsistent extms", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "RENEGOTIATION_EMS_MISMATCH,RESUMED_EMS_SESSION_WITHOUT_EMS_EXTENSION,RESUMED_NON_EMS_SESSION_WITH_EMS_EXTENSION"},
	{20, "SSL", 241, "INSUFFICIENT_SECURITY", "insufficient security", AlertInsufficientSecurity, AlertInsufficientSecurity, ClassSSLError, "INSUFFICIENT_SECURITY"},
	{20, "SSL", 205, "INVALID_ALERT", "invalid alert", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "BAD_ALERT"},
	{20, "SSL", 260, "INVALID_CCS_MESSAGE", "invalid ccs message", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "BAD_CHANGE_CIPHER_SPEC"},
	{20, "SSL", 238, "INVALID_CERTIFICATE_OR_ALG", "invalid certificate or alg", AlertBadCertificate, AlertBadCertificate, ClassSSLError, "INVALID_CERTIFICATE_OR_ALG"},
	{20, "SSL", 280, "INVALID_COMMAND", "invalid command", AlertInternalError, AlertInternalError, ClassSSLError, "INVALID_COMMAND"},
	{20, "SSL", 341, "INVALID_COMPRESSION_ALGORITHM", "invalid compression algorithm", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "DECODE_ERROR,INVALID_COMPRESSION_LIST,UNSUPPORTED_COMPRESSION_ALGORITHM"},
	{20, "SSL", 283, "INVALID_CONFIG", "invalid config", AlertInternalError, AlertInternalError, ClassSSLError, "INVALID_CONFIG"},
	{20, "SSL", 113, "INVALID_CONFIGURATION_NAME", "invalid configuration name", AlertInternalError, AlertInternalError, ClassSSLError, "INVALID_CONFIGURATION_NAME"},
	{20, "SSL", 282, "INVALID_CONTEXT", "invalid context", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 212, "INVALID_CT_VALIDATION_TYPE", "invalid ct validation type", AlertInternalError, AlertInternalError, ClassSSLError, "INVALID_CT_VALIDATION_TYPE"},
	{20, "SSL", 120, "INVALID_KEY_UPDATE_TYPE", "invalid key update type", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "INVALID_KEY_UPDATE_TYPE"},
	{20, "SSL", 174, "INVALID_MAX_EARLY_DATA", "invalid max early data", AlertInternalError, AlertInternalError, ClassSSLError, "INVALID_MAX_EARLY_DATA"},
	{20, "SSL", 385, "INVALID_NULL_CMD_NAME", "invalid null cmd name", AlertInternalError, AlertInternalError, ClassSSLError, "INVALID_NULL_CMD_NAME"},
	{20, "SSL", 402, "INVALID_SEQUENCE_NUMBER", "invalid sequence number", AlertInternalError, AlertInternalError, ClassSSLError, "INVALID_SEQUENCE_NUMBER"},
	{20, "SSL", 388, "INVALID_SERVERINFO_DATA", "invalid serverinfo data", AlertInternalError, AlertInternalError, ClassSSLError, "INVALID_SERVERINFO_DATA"},
	{20, "SSL", 999, "INVALID_SESSION_ID", "invalid session id", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "SERVER_ECHOED_INVALID_SESSION_ID"},
	{20, "SSL", 357, "INVALID_SRP_USERNAME", "invalid srp username", AlertInternalError, AlertInternalError, ClassSSLError, "INVALID_SRP_USERNAME"},
	{20, "SSL", 328, "INVALID_STATUS_RESPONSE", "invalid status response", AlertBadCertificateStatusResponse, AlertBadCertificateStatusResponse, ClassSSLError, "INVALID_STATUS_RESPONSE"},
	{20, "SSL", 325, "INVALID_TICKET_KEYS_LENGTH", "invalid ticket keys length", AlertInternalError, AlertInternalError, ClassSSLError, "INVALID_TICKET_KEYS_LENGTH"},
	{20, "SSL", 333, "LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED", "legacy sigalg disallowed or unsupported", AlertInternalError, AlertInternalError, ClassSSLError, "LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED"},
	{20, "SSL", 159, "LENGTH_MISMATCH", "length mismatch", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR,CLIENTHELLO_PARSE_FAILED"},
	{20, "SSL", 404, "LENGTH_TOO_LONG", "length too long", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR,CLIENTHELLO_PARSE_FAILED"},
	{20, "SSL", 160, "LENGTH_TOO_SHORT", "length too short", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 274, "LIBRARY_BUG", "library bug", AlertInternalError, AlertInternalError, ClassSSLError, "LIBRARY_BUG"},
	{20, "SSL", 161, "LIBRARY_HAS_NO_CIPHERS", "library has no ciphers", AlertInternalError, AlertInternalError, ClassSSLError, "LIBRARY_HAS_NO_CIPHERS"},
	{20, "SSL", 165, "MISSING_DSA_SIGNING_CERT", "missing dsa signing cert", AlertInternalError, AlertInternalError, ClassSSLError, "MISSING_DSA_SIGNING_CERT"},
	{20, "SSL", 381, "MISSING_ECDSA_SIGNING_CERT", "missing ecdsa signing cert", AlertInternalError, AlertInternalError, ClassSSLError, "MISSING_ECDSA_SIGNING_CERT"},
	{20, "SSL", 256, "MISSING_FATAL", "missing fatal", AlertMissingExtension, AlertMissingExtension, ClassSSLError, "MISSING_EXTENSION"},
	{20, "SSL", 290, "MISSING_PARAMETERS", "missing parameters", AlertInternalError, AlertInternalError, ClassSSLError, "MISSING_PARAMETERS"},
	{20, "SSL", 310, "MISSING_PSK_KEX_MODES_EXTENSION", "missing psk kex modes extension", AlertMissingExtension, AlertMissingExtension, ClassSSLError, "MISSING_EXTENSION"},
	{20, "SSL", 168, "MISSING_RSA_CERTIFICATE", "missing rsa certificate", AlertInternalError, AlertInternalError, ClassSSLError, "MISSING_RSA_CERTIFICATE"},
	{20, "SSL", 169, "MISSING_RSA_ENCRYPTING_CERT", "missing rsa encrypting cert", AlertInternalError, AlertInternalError, ClassSSLError, "MISSING_RSA_ENCRYPTING_CERT"},
	{20, "SSL", 170, "MISSING_RSA_SIGNING_CERT", "missing rsa signing cert", AlertInternalError, AlertInternalError, ClassSSLError, "MISSING_RSA_SIGNING_CERT"},
	{20, "SSL", 112, "MISSING_SIGALGS_EXTENSION", "missing sigalgs extension", AlertMissingExtension, AlertMissingExtension, ClassSSLError, "MISSING_EXTENSION,NO_COMMON_SIGNATURE_ALGORITHMS,DECODE_ERROR"},
	{20, "SSL", 221, "MISSING_SIGNING_CERT", "missing signing cert", AlertInternalError, AlertInternalError, ClassSSLError, "MISSING_SIGNING_CERT"},
	{20, "SSL", 358, "MISSING_SRP_PARAM", "can't find SRP server param", AlertInternalError, AlertInternalError, ClassSSLError, "MISSING_SRP_PARAM"},
	{20, "SSL", 209, "MISSING_SUPPORTED_GROUPS_EXTENSION", "missing supported groups extension", AlertMissingExtension, AlertMissingExtension, ClassSSLError, "MISSING_EXTENSION,NO_SHARED_GROUP"},
	{20, "SSL", 171, "MISSING_TMP_DH_KEY", "missing tmp dh key", AlertInternalError, AlertInternalError, ClassSSLError, "MISSING_TMP_DH_KEY"},
	{20, "SSL", 311, "MISSING_TMP_ECDH_KEY", "missing tmp ecdh key", AlertInternalError, AlertInternalError, ClassSSLError, "MISSING_TMP_ECDH_KEY"},
	{20, "SSL", 293, "MIXED_HANDSHAKE_AND_NON_HANDSHAKE_DATA", "mixed handshake and non handshake data", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "UNEXPECTED_RECORD"},
	{20, "SSL", 182, "NOT_ON_RECORD_BOUNDARY", "not on record boundary", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "EXCESS_HANDSHAKE_DATA"},
	{20, "SSL", 289, "NOT_REPLACING_CERTIFICATE", "not replacing certificate", AlertInternalError, AlertInternalError, ClassSSLError, "NOT_REPLACING_CERTIFICATE"},
	{20, "SSL", 284, "NOT_SERVER", "not server", AlertInternalError, AlertInternalError, ClassSSLError, "NOT_SERVER"},
	{20, "SSL", 235, "NO_APPLICATION_PROTOCOL", "no application protocol", AlertNoApplicationProtocol, AlertNoApplicationProtocol, ClassSSLError, "NO_APPLICATION_PROTOCOL"},
	{20, "SSL", 176, "NO_CERTIFICATES_RETURNED", "no certificates returned", AlertDecodeError, AlertDecodeError, ClassSSLError, "PEER_DID_NOT_RETURN_A_CERTIFICATE,DECODE_ERROR"},
	{20, "SSL", 177, "NO_CERTIFICATE_ASSIGNED", "no certificate assigned", AlertInternalError, AlertInternalError, ClassSSLError, "NO_CERTIFICATE_ASSIGNED"},
	{20, "SSL", 179, "NO_CERTIFICATE_SET", "no certificate set", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "NO_CERTIFICATE_SET"},
	{20, "SSL", 214, "NO_CHANGE_FOLLOWING_HRR", "no change following hrr", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "EMPTY_HELLO_RETRY_REQUEST"},
	{20, "SSL", 181, "NO_CIPHERS_AVAILABLE", "no ciphers available", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "NO_CIPHERS_AVAILABLE"},
	{20, "SSL", 183, "NO_CIPHERS_SPECIFIED", "no ciphers specified", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 185, "NO_CIPHER_MATCH", "no cipher match", AlertInternalError, AlertInternalError, ClassSSLError, "NO_CIPHER_MATCH"},
	{20, "SSL", 331, "NO_CLIENT_CERT_METHOD", "no client cert method", AlertInternalError, AlertInternalError, ClassSSLError, "NO_CLIENT_CERT_METHOD"},
	{20, "SSL", 187, "NO_COMPRESSION_SPECIFIED", "no compression specified", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "INVALID_COMPRESSION_LIST"},
	{20, "SSL", 287, "NO_COOKIE_CALLBACK_SET", "no cookie callback set", AlertInternalError, AlertInternalError, ClassSSLError, "NO_COOKIE_CALLBACK_SET"},
	{20, "SSL", 330, "NO_GOST_CERTIFICATE_SENT_BY_PEER", "Peer haven't sent GOST certificate, required for selected ciphersuite", AlertInternalError, AlertInternalError, ClassSSLError, "NO_GOST_CERTIFICATE_SENT_BY_PEER"},
	{20, "SSL", 188, "NO_METHOD_SPECIFIED", "no method specified", AlertInternalError, AlertInternalError, ClassSSLError, "NO_METHOD_SPECIFIED"},
	{20, "SSL", 389, "NO_PEM_EXTENSIONS", "no pem extensions", AlertInternalError, AlertInternalError, ClassSSLError, "NO_PEM_EXTENSIONS"},
	{20, "SSL", 190, "NO_PRIVATE_KEY_ASSIGNED", "no private key assigned", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "NO_PRIVATE_KEY_ASSIGNED"},
	{20, "SSL", 191, "NO_PROTOCOLS_AVAILABLE", "no protocols available", AlertProtocolVersion, AlertProtocolVersion, ClassSSLError, "NO_SUPPORTED_VERSIONS_ENABLED"},
	{20, "SSL", 339, "NO_RENEGOTIATION", "no renegotiation", AlertNoRenegotiation, AlertNoRenegotiation, ClassSSLError, "NO_RENEGOTIATION"},
	{20, "SSL", 339, "NO_RENEGOTIATION", "no renegotiation", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "NO_RENEGOTIATION"},
	{20, "SSL", 339, "NO_RENEGOTIATION", "no renegotiation", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "NO_RENEGOTIATION"},
	{20, "SSL", 324, "NO_REQUIRED_DIGEST", "no required digest", AlertInternalError, AlertInternalError, ClassSSLError, "NO_REQUIRED_DIGEST"},
	{20, "SSL", 193, "NO_SHARED_CIPHER", "no shared cipher", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "NO_SHARED_CIPHER"},
	{20, "SSL", 193, "NO_SHARED_CIPHER", "no shared cipher", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "WRONG_CURVE"},
	{20, "SSL", 410, "NO_SHARED_GROUPS", "no shared groups", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "NO_SHARED_GROUP"},
	{20, "SSL", 376, "NO_SHARED_SIGNATURE_ALGORITHMS", "no shared signature algorithms", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "NO_COMMON_SIGNATURE_ALGORITHMS"},
	{20, "SSL", 359, "NO_SRTP_PROFILES", "no srtp profiles", AlertInternalError, AlertInternalError, ClassSSLError, "NO_SRTP_PROFILES"},
	{20, "SSL", 297, "NO_SUITABLE_DIGEST_ALGORITHM", "no suitable digest algorithm", AlertInternalError, AlertInternalError, ClassSSLError, "NO_SUITABLE_DIGEST_ALGORITHM"},
	{20, "SSL", 295, "NO_SUITABLE_GROUPS", "no suitable groups", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "NO_SHARED_GROUP"},
	{20, "SSL", 101, "NO_SUITABLE_KEY_SHARE", "no suitable key share", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "NO_SHARED_GROUP"},
	{20, "SSL", 101, "NO_SUITABLE_KEY_SHARE", "no suitable key share", AlertMissingExtension, AlertMissingExtension, ClassSSLError, "MISSING_KEY_SHARE"},
	{20, "SSL", 118, "NO_SUITABLE_SIGNATURE_ALGORITHM", "no suitable signature algorithm", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "NO_COMMON_SIGNATURE_ALGORITHMS"},
	{20, "SSL", 118, "NO_SUITABLE_SIGNATURE_ALGORITHM", "no suitable signature algorithm", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "NO_SHARED_CIPHER"},
	{20, "SSL", 216, "NO_VALID_SCTS", "no valid scts", AlertInternalError, AlertInternalError, ClassSSLError, "NO_VALID_SCTS"},
	{20, "SSL", 403, "NO_VERIFY_COOKIE_CALLBACK", "no verify cookie callback", AlertInternalError, AlertInternalError, ClassSSLError, "NO_VERIFY_COOKIE_CALLBACK"},
	{20, "SSL", 195, "NULL_SSL_CTX", "null ssl ctx", AlertInternalError, AlertInternalError, ClassSSLError, "NULL_SSL_CTX"},
	{20, "SSL", 196, "NULL_SSL_METHOD_PASSED", "null ssl method passed", AlertInternalError, AlertInternalError, ClassSSLError, "NULL_SSL_METHOD_PASSED"},
	{20, "SSL", 305, "OCSP_CALLBACK_FAILURE", "ocsp callback failure", AlertInternalError, AlertInternalError, ClassSSLError, "OCSP_CALLBACK_FAILURE"},
	{20, "SSL", 197, "OLD_SESSION_CIPHER_NOT_RETURNED", "old session cipher not returned", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "OLD_SESSION_CIPHER_NOT_RETURNED"},
	{20, "SSL", 344, "OLD_SESSION_COMPRESSION_ALGORITHM_NOT_RETURNED", "old session compression algorithm not returned", AlertInternalError, AlertInternalError, ClassSSLError, "OLD_SESSION_COMPRESSION_ALGORITHM_NOT_RETURNED"},
	{20, "SSL", 237, "OVERFLOW_ERROR", "overflow error", AlertInternalError, AlertInternalError, ClassSSLError, "OVERFLOW_ERROR"},
	{20, "SSL", 198, "PACKET_LENGTH_TOO_LONG", "packet length too long", AlertRecordOverflow, AlertRecordOverflow, ClassSSLError, "DATA_LENGTH_TOO_LONG"},
	{20, "SSL", 227, "PARSE_TLSEXT", "parse tlsext", AlertDecodeError, AlertDecodeError, ClassSSLError, "PARSE_TLSEXT"},
	{20, "SSL", 270, "PATH_TOO_LONG", "path too long", AlertInternalError, AlertInternalError, ClassSSLError, "PATH_TOO_LONG"},
	{20, "SSL", 199, "PEER_DID_NOT_RETURN_A_CERTIFICATE", "peer did not return a certificate", AlertCertificateRequired, AlertHandshakeFailure, ClassSSLError, "PEER_DID_NOT_RETURN_A_CERTIFICATE"},
	{20, "SSL", 391, "PEM_NAME_BAD_PREFIX", "pem name bad prefix", AlertInternalError, AlertInternalError, ClassSSLError, "PEM_NAME_BAD_PREFIX"},
	{20, "SSL", 392, "PEM_NAME_TOO_SHORT", "pem name too short", AlertInternalError, AlertInternalError, ClassSSLError, "PEM_NAME_TOO_SHORT"},
	{20, "SSL", 406, "PIPELINE_FAILURE", "pipeline failure", AlertInternalError, AlertInternalError, ClassSSLError, "PIPELINE_FAILURE"},
	{20, "SSL", 278, "POST_HANDSHAKE_AUTH_ENCODING_ERR", "post handshake auth encoding err", AlertInternalError, AlertInternalError, ClassSSLError, "POST_HANDSHAKE_AUTH_ENCODING_ERR"},
	{20, "SSL", 288, "PRIVATE_KEY_MISMATCH", "private key mismatch", AlertInternalError, AlertInternalError, ClassSSLError, "PRIVATE_KEY_MISMATCH"},
	{20, "SSL", 207, "PROTOCOL_IS_SHUTDOWN", "protocol is shutdown", AlertInternalError, AlertInternalError, ClassSSLError, "PROTOCOL_IS_SHUTDOWN"},
	{20, "SSL", 223, "PSK_IDENTITY_NOT_FOUND", "psk identity not found", AlertUnknownPSKIdentity, AlertUnknownPSKIdentity, ClassSSLError, "PSK_IDENTITY_NOT_FOUND"},
	{20, "SSL", 223, "PSK_IDENTITY_NOT_FOUND", "psk identity not found", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "PSK_IDENTITY_NOT_FOUND"},
	{20, "SSL", 224, "PSK_NO_CLIENT_CB", "psk no client cb", AlertInternalError, AlertInternalError, ClassSSLError, "PSK_NO_CLIENT_CB"},
	{20, "SSL", 225, "PSK_NO_SERVER_CB", "psk no server cb", AlertInternalError, AlertInternalError, ClassSSLError, "PSK_NO_SERVER_CB"},
	{20, "SSL", 211, "READ_BIO_NOT_SET", "read bio not set", AlertInternalError, AlertInternalError, ClassSSLError, "READ_BIO_NOT_SET"},
	{20, "SSL", 312, "READ_TIMEOUT_EXPIRED", "read timeout expired", AlertInternalError, AlertInternalError, ClassSSLError, "READ_TIMEOUT_EXPIRED"},
	{20, "SSL", 213, "RECORD_LENGTH_MISMATCH", "record length mismatch", AlertInternalError, AlertInternalError, ClassSSLError, "RECORD_LENGTH_MISMATCH"},
	{20, "SSL", 298, "RECORD_TOO_SMALL", "record too small", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "TOO_MANY_EMPTY_FRAGMENTS"},
	{20, "SSL", 335, "RENEGOTIATE_EXT_TOO_LONG", "renegotiate ext too long", AlertInternalError, AlertInternalError, ClassSSLError, "RENEGOTIATE_EXT_TOO_LONG"},
	{20, "SSL", 336, "RENEGOTIATION_ENCODING_ERR", "renegotiation encoding err", AlertDecodeError, AlertDecodeError, ClassSSLError, "RENEGOTIATION_ENCODING_ERR"},
	{20, "SSL", 337, "RENEGOTIATION_MISMATCH", "renegotiation mismatch", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "RENEGOTIATION_MISMATCH"},
	{20, "SSL", 285, "REQUEST_PENDING", "request pending", AlertInternalError, AlertInternalError, ClassSSLError, "REQUEST_PENDING"},
	{20, "SSL", 286, "REQUEST_SENT", "request sent", AlertInternalError, AlertInternalError, ClassSSLError, "REQUEST_SENT"},
	{20, "SSL", 215, "REQUIRED_CIPHER_MISSING", "required cipher missing", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "REQUIRED_CIPHER_MISSING"},
	{20, "SSL", 342, "REQUIRED_COMPRESSION_ALGORITHM_MISSING", "required compression algorithm missing", AlertInternalError, AlertInternalError, ClassSSLError, "REQUIRED_COMPRESSION_ALGORITHM_MISSING"},
	{20, "SSL", 345, "SCSV_RECEIVED_WHEN_RENEGOTIATING", "scsv received when renegotiating", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "SCSV_RECEIVED_WHEN_RENEGOTIATING"},
	{20, "SSL", 208, "SCT_VERIFICATION_FAILED", "sct verification failed", AlertInternalError, AlertInternalError, ClassSSLError, "SCT_VERIFICATION_FAILED"},
	{20, "SSL", 275, "SERVERHELLO_TLSEXT", "serverhello tlsext", AlertDecodeError, AlertDecodeError, ClassSSLError, "SERVERHELLO_TLSEXT"},
	{20, "SSL", 277, "SESSION_ID_CONTEXT_UNINITIALIZED", "session id context uninitialized", AlertInternalError, AlertInternalError, ClassSSLError, "SESSION_ID_CONTEXT_UNINITIALIZED"},
	{20, "SSL", 407, "SHUTDOWN_WHILE_IN_INIT", "shutdown while in init", NoAlert, NoAlert, ClassSSLError, "SHUTDOWN_WHILE_IN_INIT"},
	{20, "SSL", 360, "SIGNATURE_ALGORITHMS_ERROR", "signature algorithms error", AlertInternalError, AlertInternalError, ClassSSLError, "SIGNATURE_ALGORITHMS_ERROR"},
	{20, "SSL", 220, "SIGNATURE_FOR_NON_SIGNING_CERTIFICATE", "signature for non signing certificate", AlertInternalError, AlertInternalError, ClassSSLError, "SIGNATURE_FOR_NON_SIGNING_CERTIFICATE"},
	{20, "SSL", 361, "SRP_A_CALC", "error with the srp params", AlertInternalError, AlertInternalError, ClassSSLError, "SRP_A_CALC"},
	{20, "SSL", 362, "SRTP_COULD_NOT_ALLOCATE_PROFILES", "srtp could not allocate profiles", AlertInternalError, AlertInternalError, ClassSSLError, "SRTP_COULD_NOT_ALLOCATE_PROFILES"},
	{20, "SSL", 363, "SRTP_PROTECTION_PROFILE_LIST_TOO_LONG", "srtp protection profile list too long", AlertInternalError, AlertInternalError, ClassSSLError, "SRTP_PROTECTION_PROFILE_LIST_TOO_LONG"},
	{20, "SSL", 364, "SRTP_UNKNOWN_PROTECTION_PROFILE", "srtp unknown protection profile", AlertInternalError, AlertInternalError, ClassSSLError, "SRTP_UNKNOWN_PROTECTION_PROFILE"},
	{20, "SSL", 232, "SSL3_EXT_INVALID_MAX_FRAGMENT_LENGTH", "ssl3 ext invalid max fragment length", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "SSL3_EXT_INVALID_MAX_FRAGMENT_LENGTH"},
	{20, "SSL", 319, "SSL3_EXT_INVALID_SERVERNAME", "ssl3 ext invalid servername", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "SSL3_EXT_INVALID_SERVERNAME"},
	{20, "SSL", 320, "SSL3_EXT_INVALID_SERVERNAME_TYPE", "ssl3 ext invalid servername type", AlertInternalError, AlertInternalError, ClassSSLError, "SSL3_EXT_INVALID_SERVERNAME_TYPE"},
	{20, "SSL", 300, "SSL3_SESSION_ID_TOO_LONG", "ssl3 session id too long", AlertInternalError, AlertInternalError, ClassSSLError, "SSL3_SESSION_ID_TOO_LONG"},
	{20, "SSL", 1042, "SSLV3_ALERT_BAD_CERTIFICATE", "sslv3 alert bad certificate", NoAlert, NoAlert, ClassSSLError, "SSLV3_ALERT_BAD_CERTIFICATE"},
	{20, "SSL", 1020, "SSLV3_ALERT_BAD_RECORD_MAC", "sslv3 alert bad record mac", NoAlert, NoAlert, ClassSSLError, "SSLV3_ALERT_BAD_RECORD_MAC"},
	{20, "SSL", 1045, "SSLV3_ALERT_CERTIFICATE_EXPIRED", "sslv3 alert certificate expired", NoAlert, NoAlert, ClassSSLError, "SSLV3_ALERT_CERTIFICATE_EXPIRED"},
	{20, "SSL", 1044, "SSLV3_ALERT_CERTIFICATE_REVOKED", "sslv3 alert certificate revoked", NoAlert, NoAlert, ClassSSLError, "SSLV3_ALERT_CERTIFICATE_REVOKED"},
	{20, "SSL", 1046, "SSLV3_ALERT_CERTIFICATE_UNKNOWN", "sslv3 alert certificate unknown", NoAlert, NoAlert, ClassSSLError, "SSLV3_ALERT_CERTIFICATE_UNKNOWN"},
	{20, "SSL", 1030, "SSLV3_ALERT_DECOMPRESSION_FAILURE", "sslv3 alert decompression failure", NoAlert, NoAlert, ClassSSLError, "SSLV3_ALERT_DECOMPRESSION_FAILURE"},
	{20, "SSL", 1040, "SSLV3_ALERT_HANDSHAKE_FAILURE", "sslv3 alert handshake failure", NoAlert, NoAlert, ClassSSLError, "SSLV3_ALERT_HANDSHAKE_FAILURE,HANDSHAKE_FAILURE_ON_CLIENT_HELLO"},
	{20, "SSL", 1047, "SSLV3_ALERT_ILLEGAL_PARAMETER", "sslv3 alert illegal parameter", NoAlert, NoAlert, ClassSSLError, "SSLV3_ALERT_ILLEGAL_PARAMETER"},
	{20, "SSL", 1041, "SSLV3_ALERT_NO_CERTIFICATE", "sslv3 alert no certificate", NoAlert, NoAlert, ClassSSLError, "SSLV3_ALERT_NO_CERTIFICATE"},
	{20, "SSL", 1010, "SSLV3_ALERT_UNEXPECTED_MESSAGE", "sslv3 alert unexpected message", NoAlert, NoAlert, ClassSSLError, "SSLV3_ALERT_UNEXPECTED_MESSAGE"},
	{20, "SSL", 1043, "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE", "sslv3 alert unsupported certificate", NoAlert, NoAlert, ClassSSLError, "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE"},
	{20, "SSL", 117, "SSL_COMMAND_SECTION_EMPTY", "ssl command section empty", AlertInternalError, AlertInternalError, ClassSSLError, "SSL_COMMAND_SECTION_EMPTY"},
	{20, "SSL", 125, "SSL_COMMAND_SECTION_NOT_FOUND", "ssl command section not found", AlertInternalError, AlertInternalError, ClassSSLError, "SSL_COMMAND_SECTION_NOT_FOUND"},
	{20, "SSL", 228, "SSL_CTX_HAS_NO_DEFAULT_SSL_VERSION", "ssl ctx has no default ssl version", AlertInternalError, AlertInternalError, ClassSSLError, "SSL_CTX_HAS_NO_DEFAULT_SSL_VERSION"},
	{20, "SSL", 229, "SSL_HANDSHAKE_FAILURE", "ssl handshake failure", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "SSL_HANDSHAKE_FAILURE"},
	{20, "SSL", 230, "SSL_LIBRARY_HAS_NO_CIPHERS", "ssl library has no ciphers", AlertInternalError, AlertInternalError, ClassSSLError, "SSL_LIBRARY_HAS_NO_CIPHERS"},
	{20, "SSL", 372, "SSL_NEGATIVE_LENGTH", "ssl negative length", AlertInternalError, AlertInternalError, ClassSSLError, "SSL_NEGATIVE_LENGTH"},
	{20, "SSL", 126, "SSL_SECTION_EMPTY", "ssl section empty", AlertInternalError, AlertInternalError, ClassSSLError, "SSL_SECTION_EMPTY"},
	{20, "SSL", 136, "SSL_SECTION_NOT_FOUND", "ssl section not found", AlertInternalError, AlertInternalError, ClassSSLError, "SSL_SECTION_NOT_FOUND"},
	{20, "SSL", 301, "SSL_SESSION_ID_CALLBACK_FAILED", "ssl session id callback failed", AlertInternalError, AlertInternalError, ClassSSLError, "SSL_SESSION_ID_CALLBACK_FAILED"},
	{20, "SSL", 302, "SSL_SESSION_ID_CONFLICT", "ssl session id conflict", AlertInternalError, AlertInternalError, ClassSSLError, "SSL_SESSION_ID_CONFLICT"},
	{20, "SSL", 273, "SSL_SESSION_ID_CONTEXT_TOO_LONG", "ssl session id context too long", AlertInternalError, AlertInternalError, ClassSSLError, "SSL_SESSION_ID_CONTEXT_TOO_LONG"},
	{20, "SSL", 303, "SSL_SESSION_ID_HAS_BAD_LENGTH", "ssl session id has bad length", AlertInternalError, AlertInternalError, ClassSSLError, "SSL_SESSION_ID_HAS_BAD_LENGTH"},
	{20, "SSL", 408, "SSL_SESSION_ID_TOO_LONG", "ssl session id too long", AlertInternalError, AlertInternalError, ClassSSLError, "SSL_SESSION_ID_TOO_LONG"},
	{20, "SSL", 210, "SSL_SESSION_VERSION_MISMATCH", "ssl session version mismatch", AlertProtocolVersion, AlertProtocolVersion, ClassSSLError, "OLD_SESSION_VERSION_NOT_RETURNED"},
	{20, "SSL", 121, "STILL_IN_INIT", "still in init", NoAlert, NoAlert, ClassSSLError, "STILL_IN_INIT"},
	{20, "SSL", 1116, "TLSV13_ALERT_CERTIFICATE_REQUIRED", "tlsv13 alert certificate required", NoAlert, NoAlert, ClassSSLError, "TLSV13_ALERT_CERTIFICATE_REQUIRED"},
	{20, "SSL", 1109, "TLSV13_ALERT_MISSING_EXTENSION", "tlsv13 alert missing extension", NoAlert, NoAlert, ClassSSLError, "TLSV13_ALERT_MISSING_EXTENSION"},
	{20, "SSL", 1049, "TLSV1_ALERT_ACCESS_DENIED", "tlsv1 alert access denied", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_ACCESS_DENIED"},
	{20, "SSL", 1050, "TLSV1_ALERT_DECODE_ERROR", "tlsv1 alert decode error", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_DECODE_ERROR"},
	{20, "SSL", 1021, "TLSV1_ALERT_DECRYPTION_FAILED", "tlsv1 alert decryption failed", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_DECRYPTION_FAILED"},
	{20, "SSL", 1051, "TLSV1_ALERT_DECRYPT_ERROR", "tlsv1 alert decrypt error", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_DECRYPT_ERROR"},
	{20, "SSL", 1060, "TLSV1_ALERT_EXPORT_RESTRICTION", "tlsv1 alert export restriction", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_EXPORT_RESTRICTION"},
	{20, "SSL", 1086, "TLSV1_ALERT_INAPPROPRIATE_FALLBACK", "tlsv1 alert inappropriate fallback", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_INAPPROPRIATE_FALLBACK"},
	{20, "SSL", 1071, "TLSV1_ALERT_INSUFFICIENT_SECURITY", "tlsv1 alert insufficient security", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_INSUFFICIENT_SECURITY"},
	{20, "SSL", 1080, "TLSV1_ALERT_INTERNAL_ERROR", "tlsv1 alert internal error", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_INTERNAL_ERROR"},
	{20, "SSL", 1100, "TLSV1_ALERT_NO_RENEGOTIATION", "tlsv1 alert no renegotiation", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_NO_RENEGOTIATION"},
	{20, "SSL", 1070, "TLSV1_ALERT_PROTOCOL_VERSION", "tlsv1 alert protocol version", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_PROTOCOL_VERSION"},
	{20, "SSL", 1022, "TLSV1_ALERT_RECORD_OVERFLOW", "tlsv1 alert record overflow", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_RECORD_OVERFLOW"},
	{20, "SSL", 1048, "TLSV1_ALERT_UNKNOWN_CA", "tlsv1 alert unknown ca", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_UNKNOWN_CA"},
	{20, "SSL", 1090, "TLSV1_ALERT_USER_CANCELLED", "tlsv1 alert user cancelled", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_USER_CANCELLED"},
	{20, "SSL", 1114, "TLSV1_BAD_CERTIFICATE_HASH_VALUE", "tlsv1 bad certificate hash value", NoAlert, NoAlert, ClassSSLError, "TLSV1_BAD_CERTIFICATE_HASH_VALUE"},
	{20, "SSL", 1113, "TLSV1_BAD_CERTIFICATE_STATUS_RESPONSE", "tlsv1 bad certificate status response", NoAlert, NoAlert, ClassSSLError, "TLSV1_BAD_CERTIFICATE_STATUS_RESPONSE"},
	{20, "SSL", 1111, "TLSV1_CERTIFICATE_UNOBTAINABLE", "tlsv1 certificate unobtainable", NoAlert, NoAlert, ClassSSLError, "TLSV1_CERTIFICATE_UNOBTAINABLE"},
	{20, "SSL", 1112, "TLSV1_UNRECOGNIZED_NAME", "tlsv1 unrecognized name", NoAlert, NoAlert, ClassSSLError, "TLSV1_UNRECOGNIZED_NAME"},
	{20, "SSL", 1110, "TLSV1_UNSUPPORTED_EXTENSION", "tlsv1 unsupported extension", NoAlert, NoAlert, ClassSSLError, "TLSV1_UNSUPPORTED_EXTENSION"},
	{20, "SSL", 367, "TLS_ILLEGAL_EXPORTER_LABEL", "tls illegal exporter label", AlertInternalError, AlertInternalError, ClassSSLError, "TLS_ILLEGAL_EXPORTER_LABEL"},
	{20, "SSL", 157, "TLS_INVALID_ECPOINTFORMAT_LIST", "tls invalid ecpointformat list", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "ERROR_PARSING_EXTENSION"},
	{20, "SSL", 132, "TOO_MANY_KEY_UPDATES", "too many key updates", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "TOO_MANY_KEY_UPDATES"},
	{20, "SSL", 409, "TOO_MANY_WARN_ALERTS", "too many warn alerts", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "TOO_MANY_WARNING_ALERTS"},
	{20, "SSL", 164, "TOO_MUCH_EARLY_DATA", "too much early data", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "TOO_MUCH_SKIPPED_EARLY_DATA"},
	{20, "SSL", 314, "UNABLE_TO_FIND_ECDH_PARAMETERS", "unable to find ecdh parameters", AlertInternalError, AlertInternalError, ClassSSLError, "UNABLE_TO_FIND_ECDH_PARAMETERS"},
	{20, "SSL", 239, "UNABLE_TO_FIND_PUBLIC_KEY_PARAMETERS", "unable to find public key parameters", AlertBadCertificate, AlertBadCertificate, ClassSSLError, "UNABLE_TO_FIND_PUBLIC_KEY_PARAMETERS"},
	{20, "SSL", 242, "UNABLE_TO_LOAD_SSL3_MD5_ROUTINES", "unable to load ssl3 md5 routines", AlertInternalError, AlertInternalError, ClassSSLError, "UNABLE_TO_LOAD_SSL3_MD5_ROUTINES"},
	{20, "SSL", 243, "UNABLE_TO_LOAD_SSL3_SHA1_ROUTINES", "unable to load ssl3 sha1 routines", AlertInternalError, AlertInternalError, ClassSSLError, "UNABLE_TO_LOAD_SSL3_SHA1_ROUTINES"},
	{20, "SSL", 262, "UNEXPECTED_CCS_MESSAGE", "unexpected ccs message", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "UNEXPECTED_RECORD"},
	{20, "SSL", 262, "UNEXPECTED_CCS_MESSAGE", "unexpected ccs message", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "TOO_MANY_EMPTY_FRAGMENTS"},
	{20, "SSL", 178, "UNEXPECTED_END_OF_EARLY_DATA", "unexpected end of early data", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "UNEXPECTED_END_OF_EARLY_DATA"},
	{20, "SSL", 294, "UNEXPECTED_EOF_WHILE_READING", "unexpected eof while reading", NoAlert, NoAlert, ClassEOF, "UNEXPECTED_EOF_WHILE_READING"},
	{20, "SSL", 244, "UNEXPECTED_MESSAGE", "unexpected message", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "UNEXPECTED_MESSAGE"},
	{20, "SSL", 244, "UNEXPECTED_MESSAGE", "unexpected message", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "BAD_HELLO_REQUEST"},
	{20, "SSL", 244, "UNEXPECTED_MESSAGE", "unexpected message", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "UNEXPECTED_RECORD"},
	{20, "SSL", 245, "UNEXPECTED_RECORD", "unexpected record", AlertUnexpectedMessage, AlertUnexpectedMessage, ClassSSLError, "UNEXPECTED_RECORD"},
	{20, "SSL", 276, "UNINITIALIZED", "uninitialized", NoAlert, NoAlert, ClassSSLError, "UNINITIALIZED"},
	{20, "SSL", 246, "UNKNOWN_ALERT_TYPE", "unknown alert type", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "UNKNOWN_ALERT_TYPE"},
	{20, "SSL", 247, "UNKNOWN_CERTIFICATE_TYPE", "unknown certificate type", AlertBadCertificate, AlertBadCertificate, ClassSSLError, "UNKNOWN_CERTIFICATE_TYPE"},
	{20, "SSL", 248, "UNKNOWN_CIPHER_RETURNED", "unknown cipher returned", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "WRONG_CIPHER_RETURNED"},
	{20, "SSL", 249, "UNKNOWN_CIPHER_TYPE", "unknown cipher type", AlertInternalError, AlertInternalError, ClassSSLError, "UNKNOWN_CIPHER_TYPE"},
	{20, "SSL", 386, "UNKNOWN_CMD_NAME", "unknown cmd name", AlertInternalError, AlertInternalError, ClassSSLError, "UNKNOWN_CMD_NAME"},
	{20, "SSL", 139, "UNKNOWN_COMMAND", "unknown command", AlertInternalError, AlertInternalError, ClassSSLError, "UNKNOWN_COMMAND"},
	{20, "SSL", 368, "UNKNOWN_DIGEST", "unknown digest", AlertInternalError, AlertInternalError, ClassSSLError, "UNKNOWN_DIGEST"},
	{20, "SSL", 250, "UNKNOWN_KEY_EXCHANGE_TYPE", "unknown key exchange type", AlertInternalError, AlertInternalError, ClassSSLError, "UNKNOWN_KEY_EXCHANGE_TYPE"},
	{20, "SSL", 251, "UNKNOWN_PKEY_TYPE", "unknown pkey type", AlertInternalError, AlertInternalError, ClassSSLError, "UNKNOWN_PKEY_TYPE"},
	{20, "SSL", 252, "UNKNOWN_PROTOCOL", "unknown protocol", AlertProtocolVersion, AlertProtocolVersion, ClassSSLError, "UNKNOWN_PROTOCOL"},
	{20, "SSL", 254, "UNKNOWN_SSL_VERSION", "unknown ssl version", AlertProtocolVersion, AlertProtocolVersion, ClassSSLError, "UNKNOWN_SSL_VERSION"},
	{20, "SSL", 255, "UNKNOWN_STATE", "unknown state", AlertInternalError, AlertInternalError, ClassSSLError, "UNKNOWN_STATE"},
	{20, "SSL", 338, "UNSAFE_LEGACY_RENEGOTIATION_DISABLED", "unsafe legacy renegotiation disabled", AlertHandshakeFailure, AlertHandshakeFailure, ClassSSLError, "UNSAFE_LEGACY_RENEGOTIATION_DISABLED"},
	{20, "SSL", 217, "UNSOLICITED_EXTENSION", "unsolicited extension", AlertUnsupportedExtension, AlertUnsupportedExtension, ClassSSLError, "UNEXPECTED_EXTENSION"},
	{20, "SSL", 257, "UNSUPPORTED_COMPRESSION_ALGORITHM", "unsupported compression algorithm", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "UNSUPPORTED_COMPRESSION_ALGORITHM"},
	{20, "SSL", 315, "UNSUPPORTED_ELLIPTIC_CURVE", "unsupported elliptic curve", AlertInternalError, AlertInternalError, ClassSSLError, "UNSUPPORTED_ELLIPTIC_CURVE"},
	{20, "SSL", 258, "UNSUPPORTED_PROTOCOL", "unsupported protocol", AlertProtocolVersion, AlertProtocolVersion, ClassSSLError, "UNSUPPORTED_PROTOCOL"},
	{20, "SSL", 259, "UNSUPPORTED_SSL_VERSION", "unsupported ssl version", AlertProtocolVersion, AlertProtocolVersion, ClassSSLError, "UNSUPPORTED_SSL_VERSION"},
	{20, "SSL", 329, "UNSUPPORTED_STATUS_TYPE", "unsupported status type", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 369, "USE_SRTP_NOT_NEGOTIATED", "use srtp not negotiated", AlertInternalError, AlertInternalError, ClassSSLError, "USE_SRTP_NOT_NEGOTIATED"},
	{20, "SSL", 166, "VERSION_TOO_HIGH", "version too high", AlertProtocolVersion, AlertProtocolVersion, ClassSSLError, "VERSION_TOO_HIGH"},
	{20, "SSL", 1115, "TLSV1_ALERT_UNKNOWN_PSK_IDENTITY", "tlsv1 alert unknown psk identity", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_UNKNOWN_PSK_IDENTITY"},
	{20, "SSL", 1120, "TLSV1_ALERT_NO_APPLICATION_PROTOCOL", "tlsv1 alert no application protocol", NoAlert, NoAlert, ClassSSLError, "TLSV1_ALERT_NO_APPLICATION_PROTOCOL"},
	{20, "SSL", 396, "VERSION_TOO_LOW", "version too low", AlertProtocolVersion, AlertProtocolVersion, ClassSSLError, "VERSION_TOO_LOW"},
	{20, "SSL", 383, "WRONG_CERTIFICATE_TYPE", "wrong certificate type", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "WRONG_CERTIFICATE_TYPE,UNSUPPORTED_ALGORITHM"},
	{20, "SSL", 383, "WRONG_CERTIFICATE_TYPE", "wrong certificate type", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "KEY_USAGE_BIT_INCORRECT"},
	{20, "SSL", 383, "WRONG_CERTIFICATE_TYPE", "wrong certificate type", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "SERVER_CERT_CHANGED"},
	{20, "SSL", 261, "WRONG_CIPHER_RETURNED", "wrong cipher returned", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "WRONG_CIPHER_RETURNED"},
	{20, "SSL", 378, "WRONG_CURVE", "wrong curve", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "WRONG_CURVE,WRONG_SIGNATURE_TYPE"},
	{20, "SSL", 264, "WRONG_SIGNATURE_LENGTH", "wrong signature length", AlertDecodeError, AlertDecodeError, ClassSSLError, "DECODE_ERROR"},
	{20, "SSL", 265, "WRONG_SIGNATURE_SIZE", "wrong signature size", AlertDecodeError, AlertDecodeError, ClassSSLError, "WRONG_SIGNATURE_SIZE"},
	{20, "SSL", 370, "WRONG_SIGNATURE_TYPE", "wrong signature type", AlertIllegalParameter, AlertIllegalParameter, ClassSSLError, "WRONG_SIGNATURE_TYPE,UNSUPPORTED_ALGORITHM,PEER_ERROR_UNSUPPORTED_CERTIFICATE_TYPE"},
	{20, "SSL", 266, "WRONG_SSL_VERSION", "wrong ssl version", AlertProtocolVersion, AlertProtocolVersion, ClassSSLError, "WRONG_SSL_VERSION"},
	{20, "SSL", 267, "WRONG_VERSION_NUMBER", "wrong version number", AlertProtocolVersion, AlertProtocolVersion, ClassSSLError, "WRONG_VERSION_NUMBER"},
	{20, "SSL", 267, "WRONG_VERSION_NUMBER", "wrong version number", NoAlert, NoAlert, ClassSSLError, "WRONG_VERSION_NUMBER"},
	{20, "SSL", 268, "X509_LIB", "x509 lib", AlertInternalError, AlertInternalError, ClassSSLError, "X509_LIB"},
	{20, "SSL", 269, "X509_VERIFICATION_SETUP_PROBLEMS", "x509 verification setup problems", AlertInternalError, AlertInternalError, ClassSSLError, "X509_VERIFICATION_SETUP_PROBLEMS"},
	{47, "TS", 132, "BAD_PKCS7_TYPE", "bad pkcs7 type", NoAlert, NoAlert, ClassSSLError, "BAD_PKCS7_TYPE"},
	{47, "TS", 133, "BAD_TYPE", "bad type", NoAlert, NoAlert, ClassSSLError, "BAD_TYPE"},
	{47, "TS", 137, "CANNOT_LOAD_CERT", "cannot load certificate", NoAlert, NoAlert, ClassSSLError, "CANNOT_LOAD_CERT"},
	{47, "TS", 138, "CANNOT_LOAD_KEY", "cannot load private key", NoAlert, NoAlert, ClassSSLError, "CANNOT_LOAD_KEY"},
	{47, "TS", 100, "CERTIFICATE_VERIFY_ERROR", "certificate verify error", NoAlert, NoAlert, ClassSSLError, "CERTIFICATE_VERIFY_ERROR"},
	{47, "TS", 127, "COULD_NOT_SET_ENGINE", "could not set engine", NoAlert, NoAlert, ClassSSLError, "COULD_NOT_SET_ENGINE"},
	{47, "TS", 115, "COULD_NOT_SET_TIME", "could not set time", NoAlert, NoAlert, ClassSSLError, "COULD_NOT_SET_TIME"},
	{47, "TS", 134, "DETACHED_CONTENT", "detached content", NoAlert, NoAlert, ClassSSLError, "DETACHED_CONTENT"},
	{47, "TS", 116, "ESS_ADD_SIGNING_CERT_ERROR", "ess add signing cert error", NoAlert, NoAlert, ClassSSLError, "ESS_ADD_SIGNING_CERT_ERROR"},
	{47, "TS", 139, "ESS_ADD_SIGNING_CERT_V2_ERROR", "ess add signing cert v2 error", NoAlert, NoAlert, ClassSSLError, "ESS_ADD_SIGNING_CERT_V2_ERROR"},
	{47, "TS", 101, "ESS_SIGNING_CERTIFICATE_ERROR", "ess signing certificate error", NoAlert, NoAlert, ClassSSLError, "ESS_SIGNING_CERTIFICATE_ERROR"},
	{47, "TS", 102, "INVALID_NULL_POINTER", "invalid null pointer", NoAlert, NoAlert, ClassSSLError, "INVALID_NULL_POINTER"},
	{47, "TS", 117, "INVALID_SIGNER_CERTIFICATE_PURPOSE", "invalid signer certificate purpose", NoAlert, NoAlert, ClassSSLError, "INVALID_SIGNER_CERTIFICATE_PURPOSE"},
	{47, "TS", 103, "MESSAGE_IMPRINT_MISMATCH", "message imprint mismatch", NoAlert, NoAlert, ClassSSLError, "MESSAGE_IMPRINT_MISMATCH"},
	{47, "TS", 104, "NONCE_MISMATCH", "nonce mismatch", NoAlert, NoAlert, ClassSSLError, "NONCE_MISMATCH"},
	{47, "TS", 105, "NONCE_NOT_RETURNED", "nonce not returned", NoAlert, NoAlert, ClassSSLError, "NONCE_NOT_RETURNED"},
	{47, "TS", 106, "NO_CONTENT", "no content", NoAlert, NoAlert, ClassSSLError, "NO_CONTENT"},
	{47, "TS", 107, "NO_TIME_STAMP_TOKEN", "no time stamp token", NoAlert, NoAlert, ClassSSLError, "NO_TIME_STAMP_TOKEN"},
	{47, "TS", 118, "PKCS7_ADD_SIGNATURE_ERROR", "pkcs7 add signature error", NoAlert, NoAlert, ClassSSLError, "PKCS7_ADD_SIGNATURE_ERROR"},
	{47, "TS", 119, "PKCS7_ADD_SIGNED_ATTR_ERROR", "pkcs7 add signed attr error", NoAlert, NoAlert, ClassSSLError, "PKCS7_ADD_SIGNED_ATTR_ERROR"},
	{47, "TS", 129, "PKCS7_TO_TS_TST_INFO_FAILED", "pkcs7 to ts tst info failed", NoAlert, NoAlert, ClassSSLError, "PKCS7_TO_TS_TST_INFO_FAILED"},
	{47, "TS", 108, "POLICY_MISMATCH", "policy mismatch", NoAlert, NoAlert, ClassSSLError, "POLICY_MISMATCH"},
	{47, "TS", 120, "PRIVATE_KEY_DOES_NOT_MATCH_CERTIFICATE", "private key does not match certificate", NoAlert, NoAlert, ClassSSLError, "PRIVATE_KEY_DOES_NOT_MATCH_CERTIFICATE"},
	{47, "TS", 121, "RESPONSE_SETUP_ERROR", "response setup error", NoAlert, NoAlert, ClassSSLError, "RESPONSE_SETUP_ERROR"},
	{47, "TS", 109, "SIGNATURE_FAILURE", "signature failure", NoAlert, NoAlert, ClassSSLError, "SIGNATURE_FAILURE"},
	{47, "TS", 110, "THERE_MUST_BE_ONE_SIGNER", "there must be one signer", NoAlert, NoAlert, ClassSSLError, "THERE_MUST_BE_ONE_SIGNER"},
	{47, "TS", 122, "TIME_SYSCALL_ERROR", "time syscall error", NoAlert, NoAlert, ClassSSLError, "TIME_SYSCALL_ERROR"},
	{47, "TS", 130, "TOKEN_NOT_PRESENT", "token not present", NoAlert, NoAlert, ClassSSLError, "TOKEN_NOT_PRESENT"},
	{47, "TS", 131, "TOKEN_PRESENT", "token present", NoAlert, NoAlert, ClassSSLError, "TOKEN_PRESENT"},
	{47, "TS", 111, "TSA_NAME_MISMATCH", "tsa name mismatch", NoAlert, NoAlert, ClassSSLError, "TSA_NAME_MISMATCH"},
	{47, "TS", 112, "TSA_UNTRUSTED", "tsa untrusted", NoAlert, NoAlert, ClassSSLError, "TSA_UNTRUSTED"},
	{47, "TS", 123, "TST_INFO_SETUP_ERROR", "tst info setup error", NoAlert, NoAlert, ClassSSLError, "TST_INFO_SETUP_ERROR"},
	{47, "TS", 124, "TS_DATASIGN", "ts datasign", NoAlert, NoAlert, ClassSSLError, "TS_DATASIGN"},
	{47, "TS", 125, "UNACCEPTABLE_POLICY", "unacceptable policy", NoAlert, NoAlert, ClassSSLError, "UNACCEPTABLE_POLICY"},
	{47, "TS", 126, "UNSUPPORTED_MD_ALGORITHM", "unsupported md algorithm", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_MD_ALGORITHM"},
	{47, "TS", 113, "UNSUPPORTED_VERSION", "unsupported version", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_VERSION"},
	{47, "TS", 135, "VAR_BAD_VALUE", "var bad value", NoAlert, NoAlert, ClassSSLError, "VAR_BAD_VALUE"},
	{47, "TS", 136, "VAR_LOOKUP_FAILURE", "cannot find config variable", NoAlert, NoAlert, ClassSSLError, "VAR_LOOKUP_FAILURE"},
	{47, "TS", 114, "WRONG_CONTENT_TYPE", "wrong content type", NoAlert, NoAlert, ClassSSLError, "WRONG_CONTENT_TYPE"},
	{40, "UI", 104, "COMMON_OK_AND_CANCEL_CHARACTERS", "common ok and cancel characters", NoAlert, NoAlert, ClassSSLError, "COMMON_OK_AND_CANCEL_CHARACTERS"},
	{40, "UI", 102, "INDEX_TOO_LARGE", "index too large", NoAlert, NoAlert, ClassSSLError, "INDEX_TOO_LARGE"},
	{40, "UI", 103, "INDEX_TOO_SMALL", "index too small", NoAlert, NoAlert, ClassSSLError, "INDEX_TOO_SMALL"},
	{40, "UI", 105, "NO_RESULT_BUFFER", "no result buffer", NoAlert, NoAlert, ClassSSLError, "NO_RESULT_BUFFER"},
	{40, "UI", 107, "PROCESSING_ERROR", "processing error", NoAlert, NoAlert, ClassSSLError, "PROCESSING_ERROR"},
	{40, "UI", 100, "RESULT_TOO_LARGE", "result too large", NoAlert, NoAlert, ClassSSLError, "RESULT_TOO_LARGE"},
	{40, "UI", 101, "RESULT_TOO_SMALL", "result too small", NoAlert, NoAlert, ClassSSLError, "RESULT_TOO_SMALL"},
	{40, "UI", 109, "SYSASSIGN_ERROR", "sys$assign error", NoAlert, NoAlert, ClassSSLError, "SYSASSIGN_ERROR"},
	{40, "UI", 110, "SYSDASSGN_ERROR", "sys$dassgn error", NoAlert, NoAlert, ClassSSLError, "SYSDASSGN_ERROR"},
	{40, "UI", 111, "SYSQIOW_ERROR", "sys$qiow error", NoAlert, NoAlert, ClassSSLError, "SYSQIOW_ERROR"},
	{40, "UI", 106, "UNKNOWN_CONTROL_COMMAND", "unknown control command", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_CONTROL_COMMAND"},
	{40, "UI", 108, "UNKNOWN_TTYGET_ERRNO_VALUE", "unknown ttyget errno value", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_TTYGET_ERRNO_VALUE"},
	{40, "UI", 112, "USER_DATA_DUPLICATION_UNSUPPORTED", "user data duplication unsupported", NoAlert, NoAlert, ClassSSLError, "USER_DATA_DUPLICATION_UNSUPPORTED"},
	{34, "X509V3", 118, "BAD_IP_ADDRESS", "bad ip address", NoAlert, NoAlert, ClassSSLError, "BAD_IP_ADDRESS"},
	{34, "X509V3", 119, "BAD_OBJECT", "bad object", NoAlert, NoAlert, ClassSSLError, "BAD_OBJECT"},
	{34, "X509V3", 100, "BN_DEC2BN_ERROR", "bn dec2bn error", NoAlert, NoAlert, ClassSSLError, "BN_DEC2BN_ERROR"},
	{34, "X509V3", 101, "BN_TO_ASN1_INTEGER_ERROR", "bn to asn1 integer error", NoAlert, NoAlert, ClassSSLError, "BN_TO_ASN1_INTEGER_ERROR"},
	{34, "X509V3", 149, "DIRNAME_ERROR", "dirname error", NoAlert, NoAlert, ClassSSLError, "DIRNAME_ERROR"},
	{34, "X509V3", 160, "DISTPOINT_ALREADY_SET", "distpoint already set", NoAlert, NoAlert, ClassSSLError, "DISTPOINT_ALREADY_SET"},
	{34, "X509V3", 133, "DUPLICATE_ZONE_ID", "duplicate zone id", NoAlert, NoAlert, ClassSSLError, "DUPLICATE_ZONE_ID"},
	{34, "X509V3", 169, "EMPTY_KEY_USAGE", "empty key usage", NoAlert, NoAlert, ClassSSLError, "EMPTY_KEY_USAGE"},
	{34, "X509V3", 131, "ERROR_CONVERTING_ZONE", "error converting zone", NoAlert, NoAlert, ClassSSLError, "ERROR_CONVERTING_ZONE"},
	{34, "X509V3", 144, "ERROR_CREATING_EXTENSION", "error creating extension", NoAlert, NoAlert, ClassSSLError, "ERROR_CREATING_EXTENSION"},
	{34, "X509V3", 128, "ERROR_IN_EXTENSION", "error in extension", NoAlert, NoAlert, ClassSSLError, "ERROR_IN_EXTENSION"},
	{34, "X509V3", 137, "EXPECTED_A_SECTION_NAME", "expected a section name", NoAlert, NoAlert, ClassSSLError, "EXPECTED_A_SECTION_NAME"},
	{34, "X509V3", 145, "EXTENSION_EXISTS", "extension exists", NoAlert, NoAlert, ClassSSLError, "EXTENSION_EXISTS"},
	{34, "X509V3", 115, "EXTENSION_NAME_ERROR", "extension name error", NoAlert, NoAlert, ClassSSLError, "EXTENSION_NAME_ERROR"},
	{34, "X509V3", 102, "EXTENSION_NOT_FOUND", "extension not found", NoAlert, NoAlert, ClassSSLError, "EXTENSION_NOT_FOUND"},
	{34, "X509V3", 103, "EXTENSION_SETTING_NOT_SUPPORTED", "extension setting not supported", NoAlert, NoAlert, ClassSSLError, "EXTENSION_SETTING_NOT_SUPPORTED"},
	{34, "X509V3", 116, "EXTENSION_VALUE_ERROR", "extension value error", NoAlert, NoAlert, ClassSSLError, "EXTENSION_VALUE_ERROR"},
	{34, "X509V3", 151, "ILLEGAL_EMPTY_EXTENSION", "illegal empty extension", NoAlert, NoAlert, ClassSSLError, "ILLEGAL_EMPTY_EXTENSION"},
	{34, "X509V3", 152, "INCORRECT_POLICY_SYNTAX_TAG", "incorrect policy syntax tag", NoAlert, NoAlert, ClassSSLError, "INCORRECT_POLICY_SYNTAX_TAG"},
	{34, "X509V3", 162, "INVALID_ASNUMBER", "invalid asnumber", NoAlert, NoAlert, ClassSSLError, "INVALID_ASNUMBER"},
	{34, "X509V3", 163, "INVALID_ASRANGE", "invalid asrange", NoAlert, NoAlert, ClassSSLError, "INVALID_ASRANGE"},
	{34, "X509V3", 104, "INVALID_BOOLEAN_STRING", "invalid boolean string", NoAlert, NoAlert, ClassSSLError, "INVALID_BOOLEAN_STRING"},
	{34, "X509V3", 158, "INVALID_CERTIFICATE", "invalid certificate", NoAlert, NoAlert, ClassSSLError, "INVALID_CERTIFICATE"},
	{34, "X509V3", 108, "INVALID_EMPTY_NAME", "invalid empty name", NoAlert, NoAlert, ClassSSLError, "INVALID_EMPTY_NAME"},
	{34, "X509V3", 105, "INVALID_EXTENSION_STRING", "invalid extension string", NoAlert, NoAlert, ClassSSLError, "INVALID_EXTENSION_STRING"},
	{34, "X509V3", 165, "INVALID_INHERITANCE", "invalid inheritance", NoAlert, NoAlert, ClassSSLError, "INVALID_INHERITANCE"},
	{34, "X509V3", 166, "INVALID_IPADDRESS", "invalid ipaddress", NoAlert, NoAlert, ClassSSLError, "INVALID_IPADDRESS"},
	{34, "X509V3", 161, "INVALID_MULTIPLE_RDNS", "invalid multiple rdns", NoAlert, NoAlert, ClassSSLError, "INVALID_MULTIPLE_RDNS"},
	{34, "X509V3", 106, "INVALID_NAME", "invalid name", NoAlert, NoAlert, ClassSSLError, "INVALID_NAME"},
	{34, "X509V3", 107, "INVALID_NULL_ARGUMENT", "invalid null argument", NoAlert, NoAlert, ClassSSLError, "INVALID_NULL_ARGUMENT"},
	{34, "X509V3", 109, "INVALID_NULL_VALUE", "invalid null value", NoAlert, NoAlert, ClassSSLError, "INVALID_NULL_VALUE"},
	{34, "X509V3", 140, "INVALID_NUMBER", "invalid number", NoAlert, NoAlert, ClassSSLError, "INVALID_NUMBER"},
	{34, "X509V3", 141, "INVALID_NUMBERS", "invalid numbers", NoAlert, NoAlert, ClassSSLError, "INVALID_NUMBERS"},
	{34, "X509V3", 110, "INVALID_OBJECT_IDENTIFIER", "invalid object identifier", NoAlert, NoAlert, ClassSSLError, "INVALID_OBJECT_IDENTIFIER"},
	{34, "X509V3", 138, "INVALID_OPTION", "invalid option", NoAlert, NoAlert, ClassSSLError, "INVALID_OPTION"},
	{34, "X509V3", 134, "INVALID_POLICY_IDENTIFIER", "invalid policy identifier", NoAlert, NoAlert, ClassSSLError, "INVALID_POLICY_IDENTIFIER"},
	{34, "X509V3", 153, "INVALID_PROXY_POLICY_SETTING", "invalid proxy policy setting", NoAlert, NoAlert, ClassSSLError, "INVALID_PROXY_POLICY_SETTING"},
	{34, "X509V3", 146, "INVALID_PURPOSE", "invalid purpose", NoAlert, NoAlert, ClassSSLError, "INVALID_PURPOSE"},
	{34, "X509V3", 164, "INVALID_SAFI", "invalid safi", NoAlert, NoAlert, ClassSSLError, "INVALID_SAFI"},
	{34, "X509V3", 135, "INVALID_SECTION", "invalid section", NoAlert, NoAlert, ClassSSLError, "INVALID_SECTION"},
	{34, "X509V3", 143, "INVALID_SYNTAX", "invalid syntax", NoAlert, NoAlert, ClassSSLError, "INVALID_SYNTAX"},
	{34, "X509V3", 126, "ISSUER_DECODE_ERROR", "issuer decode error", NoAlert, NoAlert, ClassSSLError, "ISSUER_DECODE_ERROR"},
	{34, "X509V3", 124, "MISSING_VALUE", "missing value", NoAlert, NoAlert, ClassSSLError, "MISSING_VALUE"},
	{34, "X509V3", 142, "NEED_ORGANIZATION_AND_NUMBERS", "need organization and numbers", NoAlert, NoAlert, ClassSSLError, "NEED_ORGANIZATION_AND_NUMBERS"},
	{34, "X509V3", 168, "NEGATIVE_PATHLEN", "negative pathlen", NoAlert, NoAlert, ClassSSLError, "NEGATIVE_PATHLEN"},
	{34, "X509V3", 136, "NO_CONFIG_DATABASE", "no config database", NoAlert, NoAlert, ClassSSLError, "NO_CONFIG_DATABASE"},
	{34, "X509V3", 121, "NO_ISSUER_CERTIFICATE", "no issuer certificate", NoAlert, NoAlert, ClassSSLError, "NO_ISSUER_CERTIFICATE"},
	{34, "X509V3", 127, "NO_ISSUER_DETAILS", "no issuer details", NoAlert, NoAlert, ClassSSLError, "NO_ISSUER_DETAILS"},
	{34, "X509V3", 139, "NO_POLICY_IDENTIFIER", "no policy identifier", NoAlert, NoAlert, ClassSSLError, "NO_POLICY_IDENTIFIER"},
	{34, "X509V3", 154, "NO_PROXY_CERT_POLICY_LANGUAGE_DEFINED", "no proxy cert policy language defined", NoAlert, NoAlert, ClassSSLError, "NO_PROXY_CERT_POLICY_LANGUAGE_DEFINED"},
	{34, "X509V3", 114, "NO_PUBLIC_KEY", "no public key", NoAlert, NoAlert, ClassSSLError, "NO_PUBLIC_KEY"},
	{34, "X509V3", 125, "NO_SUBJECT_DETAILS", "no subject details", NoAlert, NoAlert, ClassSSLError, "NO_SUBJECT_DETAILS"},
	{34, "X509V3", 148, "OPERATION_NOT_DEFINED", "operation not defined", NoAlert, NoAlert, ClassSSLError, "OPERATION_NOT_DEFINED"},
	{34, "X509V3", 147, "OTHERNAME_ERROR", "othername error", NoAlert, NoAlert, ClassSSLError, "OTHERNAME_ERROR"},
	{34, "X509V3", 155, "POLICY_LANGUAGE_ALREADY_DEFINED", "policy language already defined", NoAlert, NoAlert, ClassSSLError, "POLICY_LANGUAGE_ALREADY_DEFINED"},
	{34, "X509V3", 156, "POLICY_PATH_LENGTH", "policy path length", NoAlert, NoAlert, ClassSSLError, "POLICY_PATH_LENGTH"},
	{34, "X509V3", 157, "POLICY_PATH_LENGTH_ALREADY_DEFINED", "policy path length already defined", NoAlert, NoAlert, ClassSSLError, "POLICY_PATH_LENGTH_ALREADY_DEFINED"},
	{34, "X509V3", 159, "POLICY_WHEN_PROXY_LANGUAGE_REQUIRES_NO_POLICY", "policy when proxy language requires no policy", NoAlert, NoAlert, ClassSSLError, "POLICY_WHEN_PROXY_LANGUAGE_REQUIRES_NO_POLICY"},
	{34, "X509V3", 150, "SECTION_NOT_FOUND", "section not found", NoAlert, NoAlert, ClassSSLError, "SECTION_NOT_FOUND"},
	{34, "X509V3", 122, "UNABLE_TO_GET_ISSUER_DETAILS", "unable to get issuer details", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_GET_ISSUER_DETAILS"},
	{34, "X509V3", 123, "UNABLE_TO_GET_ISSUER_KEYID", "unable to get issuer keyid", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_GET_ISSUER_KEYID"},
	{34, "X509V3", 111, "UNKNOWN_BIT_STRING_ARGUMENT", "unknown bit string argument", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_BIT_STRING_ARGUMENT"},
	{34, "X509V3", 129, "UNKNOWN_EXTENSION", "unknown extension", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_EXTENSION"},
	{34, "X509V3", 130, "UNKNOWN_EXTENSION_NAME", "unknown extension name", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_EXTENSION_NAME"},
	{34, "X509V3", 120, "UNKNOWN_OPTION", "unknown option", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_OPTION"},
	{34, "X509V3", 117, "UNSUPPORTED_OPTION", "unsupported option", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_OPTION"},
	{34, "X509V3", 167, "UNSUPPORTED_TYPE", "unsupported type", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_TYPE"},
	{34, "X509V3", 132, "USER_TOO_LONG", "user too long", NoAlert, NoAlert, ClassSSLError, "USER_TOO_LONG"},
	{11, "X509", 110, "AKID_MISMATCH", "akid mismatch", NoAlert, NoAlert, ClassSSLError, "AKID_MISMATCH"},
	{11, "X509", 133, "BAD_SELECTOR", "bad selector", NoAlert, NoAlert, ClassSSLError, "BAD_SELECTOR"},
	{11, "X509", 100, "BAD_X509_FILETYPE", "bad x509 filetype", NoAlert, NoAlert, ClassSSLError, "BAD_X509_FILETYPE"},
	{11, "X509", 118, "BASE64_DECODE_ERROR", "base64 decode error", NoAlert, NoAlert, ClassSSLError, "BASE64_DECODE_ERROR"},
	{11, "X509", 114, "CANT_CHECK_DH_KEY", "cant check dh key", NoAlert, NoAlert, ClassSSLError, "CANT_CHECK_DH_KEY"},
	{11, "X509", 139, "CERTIFICATE_VERIFICATION_FAILED", "certificate verification failed", NoAlert, NoAlert, ClassSSLError, "CERTIFICATE_VERIFICATION_FAILED"},
	{11, "X509", 101, "CERT_ALREADY_IN_HASH_TABLE", "cert already in hash table", NoAlert, NoAlert, ClassSSLError, "CERT_ALREADY_IN_HASH_TABLE"},
	{11, "X509", 127, "CRL_ALREADY_DELTA", "crl already delta", NoAlert, NoAlert, ClassSSLError, "CRL_ALREADY_DELTA"},
	{11, "X509", 131, "CRL_VERIFY_FAILURE", "crl verify failure", NoAlert, NoAlert, ClassSSLError, "CRL_VERIFY_FAILURE"},
	{11, "X509", 141, "ERROR_GETTING_MD_BY_NID", "error getting md by nid", NoAlert, NoAlert, ClassSSLError, "ERROR_GETTING_MD_BY_NID"},
	{11, "X509", 142, "ERROR_USING_SIGINF_SET", "error using siginf set", NoAlert, NoAlert, ClassSSLError, "ERROR_USING_SIGINF_SET"},
	{11, "X509", 128, "IDP_MISMATCH", "idp mismatch", NoAlert, NoAlert, ClassSSLError, "IDP_MISMATCH"},
	{11, "X509", 138, "INVALID_ATTRIBUTES", "invalid attributes", NoAlert, NoAlert, ClassSSLError, "INVALID_ATTRIBUTES"},
	{11, "X509", 113, "INVALID_DIRECTORY", "invalid directory", NoAlert, NoAlert, ClassSSLError, "INVALID_DIRECTORY"},
	{11, "X509", 143, "INVALID_DISTPOINT", "invalid distpoint", NoAlert, NoAlert, ClassSSLError, "INVALID_DISTPOINT"},
	{11, "X509", 119, "INVALID_FIELD_NAME", "invalid field name", NoAlert, NoAlert, ClassSSLError, "INVALID_FIELD_NAME"},
	{11, "X509", 123, "INVALID_TRUST", "invalid trust", NoAlert, NoAlert, ClassSSLError, "INVALID_TRUST"},
	{11, "X509", 129, "ISSUER_MISMATCH", "issuer mismatch", NoAlert, NoAlert, ClassSSLError, "ISSUER_MISMATCH"},
	{11, "X509", 115, "KEY_TYPE_MISMATCH", "key type mismatch", NoAlert, NoAlert, ClassSSLError, "KEY_TYPE_MISMATCH"},
	{11, "X509", 116, "KEY_VALUES_MISMATCH", "key values mismatch", NoAlert, NoAlert, ClassSSLError, "KEY_VALUES_MISMATCH"},
	{11, "X509", 103, "LOADING_CERT_DIR", "loading cert dir", NoAlert, NoAlert, ClassSSLError, "LOADING_CERT_DIR"},
	{11, "X509", 104, "LOADING_DEFAULTS", "loading defaults", NoAlert, NoAlert, ClassSSLError, "LOADING_DEFAULTS"},
	{11, "X509", 124, "METHOD_NOT_SUPPORTED", "method not supported", NoAlert, NoAlert, ClassSSLError, "METHOD_NOT_SUPPORTED"},
	{11, "X509", 134, "NAME_TOO_LONG", "name too long", NoAlert, NoAlert, ClassSSLError, "NAME_TOO_LONG"},
	{11, "X509", 132, "NEWER_CRL_NOT_NEWER", "newer crl not newer", NoAlert, NoAlert, ClassSSLError, "NEWER_CRL_NOT_NEWER"},
	{11, "X509", 135, "NO_CERTIFICATE_FOUND", "no certificate found", NoAlert, NoAlert, ClassSSLError, "NO_CERTIFICATE_FOUND"},
	{11, "X509", 136, "NO_CERTIFICATE_OR_CRL_FOUND", "no certificate or crl found", NoAlert, NoAlert, ClassSSLError, "NO_CERTIFICATE_OR_CRL_FOUND"},
	{11, "X509", 105, "NO_CERT_SET_FOR_US_TO_VERIFY", "no cert set for us to verify", NoAlert, NoAlert, ClassSSLError, "NO_CERT_SET_FOR_US_TO_VERIFY"},
	{11, "X509", 137, "NO_CRL_FOUND", "no crl found", NoAlert, NoAlert, ClassSSLError, "NO_CRL_FOUND"},
	{11, "X509", 130, "NO_CRL_NUMBER", "no crl number", NoAlert, NoAlert, ClassSSLError, "NO_CRL_NUMBER"},
	{11, "X509", 125, "PUBLIC_KEY_DECODE_ERROR", "public key decode error", NoAlert, NoAlert, ClassSSLError, "PUBLIC_KEY_DECODE_ERROR"},
	{11, "X509", 126, "PUBLIC_KEY_ENCODE_ERROR", "public key encode error", NoAlert, NoAlert, ClassSSLError, "PUBLIC_KEY_ENCODE_ERROR"},
	{11, "X509", 106, "SHOULD_RETRY", "should retry", NoAlert, NoAlert, ClassSSLError, "SHOULD_RETRY"},
	{11, "X509", 107, "UNABLE_TO_FIND_PARAMETERS_IN_CHAIN", "unable to find parameters in chain", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_FIND_PARAMETERS_IN_CHAIN"},
	{11, "X509", 108, "UNABLE_TO_GET_CERTS_PUBLIC_KEY", "unable to get certs public key", NoAlert, NoAlert, ClassSSLError, "UNABLE_TO_GET_CERTS_PUBLIC_KEY"},
	{11, "X509", 117, "UNKNOWN_KEY_TYPE", "unknown key type", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_KEY_TYPE"},
	{11, "X509", 109, "UNKNOWN_NID", "unknown nid", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_NID"},
	{11, "X509", 121, "UNKNOWN_PURPOSE_ID", "unknown purpose id", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_PURPOSE_ID"},
	{11, "X509", 144, "UNKNOWN_SIGID_ALGS", "unknown sigid algs", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_SIGID_ALGS"},
	{11, "X509", 120, "UNKNOWN_TRUST_ID", "unknown trust id", NoAlert, NoAlert, ClassSSLError, "UNKNOWN_TRUST_ID"},
	{11, "X509", 111, "UNSUPPORTED_ALGORITHM", "unsupported algorithm", NoAlert, NoAlert, ClassSSLError, "UNSUPPORTED_ALGORITHM"},
	{11, "X509", 112, "WRONG_LOOKUP_TYPE", "wrong lookup type", NoAlert, NoAlert, ClassSSLError, "WRONG_LOOKUP_TYPE"},
	{11, "X509", 122, "WRONG_TYPE", "wrong type", NoAlert, NoAlert, ClassSSLError, "WRONG_TYPE"},
	{20, "SSL", 524301, "-ERR_R_ASN1_LIB", "ASN1 lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_ASN1_LIB"},
	{20, "SSL", 524301, "-ERR_R_ASN1_LIB", "ASN1 lib", AlertBadCertificate, AlertDecodeError, ClassSSLError, "CANNOT_PARSE_LEAF_CERT"},
	{20, "SSL", 524320, "-ERR_R_BIO_LIB", "BIO lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_BIO_LIB"},
	{20, "SSL", 524291, "-ERR_R_BN_LIB", "BN lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_BN_LIB"},
	{20, "SSL", 524295, "-ERR_R_BUF_LIB", "BUF lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_BUF_LIB"},
	{20, "SSL", 524346, "-ERR_R_CMP_LIB", "", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_CMP_LIB"},
	{20, "SSL", 524334, "-ERR_R_CMS_LIB", "", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_CMS_LIB"},
	{20, "SSL", 524302, "-ERR_R_CONF_LIB", "", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_CONF_LIB"},
	{20, "SSL", 524303, "-ERR_R_CRYPTO_LIB", "CRYPTO lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_CRYPTO_LIB"},
	{20, "SSL", 524338, "-ERR_R_CT_LIB", "", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_CT_LIB"},
	{20, "SSL", 524293, "-ERR_R_DH_LIB", "DH lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_DH_LIB"},
	{20, "SSL", 786692, "-ERR_R_DISABLED", "called a function that was disabled at compile-time", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_DISABLED"},
	{20, "SSL", 524298, "-ERR_R_DSA_LIB", "DSA lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_DSA_LIB"},
	{20, "SSL", 524325, "-ERR_R_DSO_LIB", "", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_DSO_LIB"},
	{20, "SSL", 524330, "-ERR_R_ECDSA_LIB", "ECDSA lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_ECDSA_LIB"},
	{20, "SSL", 524304, "-ERR_R_EC_LIB", "EC lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_EC_LIB"},
	{20, "SSL", 524326, "-ERR_R_ENGINE_LIB", "ENGINE lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_ENGINE_LIB"},
	{20, "SSL", 524342, "-ERR_R_ESS_LIB", "", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_ESS_LIB"},
	{20, "SSL", 524294, "-ERR_R_EVP_LIB", "EVP lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_EVP_LIB"},
	{20, "SSL", 786432, "-ERR_R_FATAL", "fatal", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_FATAL"},
	{20, "SSL", 524557, "-ERR_R_FETCH_FAILED", "fetch failed", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_FETCH_FAILED"},
	{20, "SSL", 786693, "-ERR_R_INIT_FAIL", "init fail", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_INIT_FAIL"},
	{20, "SSL", 786691, "-ERR_R_INTERNAL_ERROR", "internal error", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_INTERNAL_ERROR"},
	{20, "SSL", 524553, "-ERR_R_INTERRUPTED_OR_CANCELLED", "interrupted or cancelled", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_INTERRUPTED_OR_CANCELLED"},
	{20, "SSL", 524558, "-ERR_R_INVALID_PROPERTY_DEFINITION", "invalid property definition", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_INVALID_PROPERTY_DEFINITION"},
	{20, "SSL", 786696, "-ERR_R_INVALID_PROVIDER_FUNCTIONS", "invalid provider functions", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_INVALID_PROVIDER_FUNCTIONS"},
	{20, "SSL", 786688, "-ERR_R_MALLOC_FAILURE", "malloc failure", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_MALLOC_FAILURE"},
	{20, "SSL", 524555, "-ERR_R_MISSING_ASN1_EOS", "missing asn1 eos", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_MISSING_ASN1_EOS"},
	{20, "SSL", 524554, "-ERR_R_NESTED_ASN1_ERROR", "nested asn1 error", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_NESTED_ASN1_ERROR"},
	{20, "SSL", 524296, "-ERR_R_OBJ_LIB", "OBJ lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_OBJ_LIB"},
	{20, "SSL", 786695, "-ERR_R_OPERATION_FAIL", "operation fail", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_OPERATION_FAIL"},
	{20, "SSL", 524348, "-ERR_R_OSSL_DECODER_LIB", "OSSL_DECODER lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_OSSL_DECODER_LIB"},
	{20, "SSL", 524347, "-ERR_R_OSSL_ENCODER_LIB", "", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_OSSL_ENCODER_LIB"},
	{20, "SSL", 524332, "-ERR_R_OSSL_STORE_LIB", "OSSL_STORE lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_OSSL_STORE_LIB"},
	{20, "SSL", 524550, "-ERR_R_PASSED_INVALID_ARGUMENT", "passed invalid argument", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_PASSED_INVALID_ARGUMENT"},
	{20, "SSL", 786690, "-ERR_R_PASSED_NULL_PARAMETER", "passed a null parameter", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_PASSED_NULL_PARAMETER"},
	{20, "SSL", 524297, "-ERR_R_PEM_LIB", "PEM lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_PEM_LIB"},
	{20, "SSL", 524323, "-ERR_R_PKCS12_LIB", "", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_PKCS12_LIB"},
	{20, "SSL", 524321, "-ERR_R_PKCS7_LIB", "PKCS7 lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_PKCS7_LIB"},
	{20, "SSL", 524345, "-ERR_R_PROV_LIB", "", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_PROV_LIB"},
	{20, "SSL", 524324, "-ERR_R_RAND_LIB", "", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_RAND_LIB"},
	{20, "SSL", 524292, "-ERR_R_RSA_LIB", "RSA lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_RSA_LIB"},
	{20, "SSL", 786689, "-ERR_R_SHOULD_NOT_HAVE_BEEN_CALLED", "called a function you should not call", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_SHOULD_NOT_HAVE_BEEN_CALLED"},
	{20, "SSL", 524308, "-ERR_R_SSL_LIB", "", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_SSL_LIB"},
	{20, "SSL", 524290, "-ERR_R_SYS_LIB", "system lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_SYS_LIB"},
	{20, "SSL", 524335, "-ERR_R_TS_LIB", "", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_TS_LIB"},
	{20, "SSL", 524328, "-ERR_R_UI_LIB", "UI lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_UI_LIB"},
	{20, "SSL", 786703, "-ERR_R_UNABLE_TO_GET_READ_LOCK", "unable to get read lock", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_UNABLE_TO_GET_READ_LOCK"},
	{20, "SSL", 786704, "-ERR_R_UNABLE_TO_GET_WRITE_LOCK", "unable to get write lock", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_UNABLE_TO_GET_WRITE_LOCK"},
	{20, "SSL", 524556, "-ERR_R_UNSUPPORTED", "unsupported", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_UNSUPPORTED"},
	{20, "SSL", 524322, "-ERR_R_X509V3_LIB", "X509V3 lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_X509V3_LIB"},
	{20, "SSL", 524299, "-ERR_R_X509_LIB", "X509 lib", AlertInternalError, AlertInternalError, ClassSSLError, "-ERR_R_X509_LIB"},
	{11, "X509", 524297, "-ERR_R_PEM_LIB", "PEM lib", NoAlert, NoAlert, ClassSSLError, "-ERR_R_PEM_LIB"},
	{11, "X509", 524301, "-ERR_R_ASN1_LIB", "ASN1 lib", NoAlert, NoAlert, ClassSSLError, "-ERR_R_ASN1_LIB"},
	{11, "X509", 524290, "-ERR_R_SYS_LIB", "system lib", NoAlert, NoAlert, ClassSSLError, "-ERR_R_SYS_LIB"},
	{9, "PEM", 524301, "-ERR_R_ASN1_LIB", "ASN1 lib", NoAlert, NoAlert, ClassSSLError, "-ERR_R_ASN1_LIB"},
	{0, "SSL", 0, "-ERR_R_CADATA_NO_START_LINE", "no start line: cadata does not contain a certificate", NoAlert, NoAlert, ClassSSLError, "-ERR_R_CADATA_NO_START_LINE"},
	{0, "SSL", 0, "-ERR_R_CADATA_NOT_ENOUGH_DATA", "not enough data: cadata does not contain a certificate", NoAlert, NoAlert, ClassSSLError, "-ERR_R_CADATA_NOT_ENOUGH_DATA"},
	{0, "SSL", 0, "-ERR_R_UNKNOWN", "unknown error", NoAlert, NoAlert, ClassSSLError, "-ERR_R_UNKNOWN"},
	{13, "ASN1", 524554, "-ERR_R_NESTED_ASN1_ERROR", "nested asn1 error", NoAlert, NoAlert, ClassSSLError, "-ERR_R_NESTED_ASN1_ERROR"},
	{0, "SSL", 0, "-ERR_R_SERVER_OF_CLIENT_CONTEXT", "Cannot create a server socket with a PROTOCOL_TLS_CLIENT context", NoAlert, NoAlert, ClassSSLError, "-ERR_R_SERVER_OF_CLIENT_CONTEXT"},
	{0, "SSL", 0, "-ERR_R_CLIENT_OF_SERVER_CONTEXT", "Cannot create a client socket with a PROTOCOL_TLS_SERVER context", NoAlert, NoAlert, ClassSSLError, "-ERR_R_CLIENT_OF_SERVER_CONTEXT"},
}
