Feature: Arithmetic of zeros, infinities and NaN

  Rule: ARI-34 Zeros, infinities and NaN follow IEEE 754

    @ARI-34.1
    Scenario: Tensors: sums
      Given `inf = float('inf')`
      And `nan = float('nan')`
      Then `torch.tensor([ROW] * 17) + torch.tensor([COLUMN] * 17)` is `[CELL] * 17` for every cell of
        | +    | 0.0  | -0.0 | 1.5  | -1.5 | inf | -inf | nan |
        | 0.0  | 0.0  | 0.0  | 1.5  | -1.5 | inf | -inf | nan |
        | -0.0 | 0.0  | -0.0 | 1.5  | -1.5 | inf | -inf | nan |
        | 1.5  | 1.5  | 1.5  | 3.0  | 0.0  | inf | -inf | nan |
        | -1.5 | -1.5 | -1.5 | 0.0  | -3.0 | inf | -inf | nan |
        | inf  | inf  | inf  | inf  | inf  | inf | nan  | nan |
        | -inf | -inf | -inf | -inf | -inf | nan | -inf | nan |
        | nan  | nan  | nan  | nan  | nan  | nan | nan  | nan |

    @ARI-34.2
    Scenario: Tensors: differences
      Given `inf = float('inf')`
      And `nan = float('nan')`
      Then `torch.tensor([ROW] * 17) - torch.tensor([COLUMN] * 17)` is `[CELL] * 17` for every cell of
        | -    | 0.0  | -0.0 | 1.5  | -1.5 | inf  | -inf | nan |
        | 0.0  | 0.0  | 0.0  | -1.5 | 1.5  | -inf | inf  | nan |
        | -0.0 | -0.0 | 0.0  | -1.5 | 1.5  | -inf | inf  | nan |
        | 1.5  | 1.5  | 1.5  | 0.0  | 3.0  | -inf | inf  | nan |
        | -1.5 | -1.5 | -1.5 | -3.0 | 0.0  | -inf | inf  | nan |
        | inf  | inf  | inf  | inf  | inf  | nan  | inf  | nan |
        | -inf | -inf | -inf | -inf | -inf | -inf | nan  | nan |
        | nan  | nan  | nan  | nan  | nan  | nan  | nan  | nan |

    @ARI-34.3
    Scenario: Tensors: products
      Given `inf = float('inf')`
      And `nan = float('nan')`
      Then `torch.tensor([ROW] * 17) * torch.tensor([COLUMN] * 17)` is `[CELL] * 17` for every cell of
        | *    | 0.0  | -0.0 | 1.5   | -1.5  | inf  | -inf | nan |
        | 0.0  | 0.0  | -0.0 | 0.0   | -0.0  | nan  | nan  | nan |
        | -0.0 | -0.0 | 0.0  | -0.0  | 0.0   | nan  | nan  | nan |
        | 1.5  | 0.0  | -0.0 | 2.25  | -2.25 | inf  | -inf | nan |
        | -1.5 | -0.0 | 0.0  | -2.25 | 2.25  | -inf | inf  | nan |
        | inf  | nan  | nan  | inf   | -inf  | inf  | -inf | nan |
        | -inf | nan  | nan  | -inf  | inf   | -inf | inf  | nan |
        | nan  | nan  | nan  | nan   | nan   | nan  | nan  | nan |

    @ARI-34.4
    Scenario: Tensors: quotients
      Given `inf = float('inf')`
      And `nan = float('nan')`
      Then `torch.tensor([ROW] * 17) / torch.tensor([COLUMN] * 17)` is `[CELL] * 17` for every cell of
        | /    | 0.0  | -0.0 | 1.5  | -1.5 | inf  | -inf | nan |
        | 0.0  | nan  | nan  | 0.0  | -0.0 | 0.0  | -0.0 | nan |
        | -0.0 | nan  | nan  | -0.0 | 0.0  | -0.0 | 0.0  | nan |
        | 1.5  | inf  | -inf | 1.0  | -1.0 | 0.0  | -0.0 | nan |
        | -1.5 | -inf | inf  | -1.0 | 1.0  | -0.0 | 0.0  | nan |
        | inf  | inf  | -inf | inf  | -inf | nan  | nan  | nan |
        | -inf | -inf | inf  | -inf | inf  | nan  | nan  | nan |
        | nan  | nan  | nan  | nan  | nan  | nan  | nan  | nan |

    @ARI-34.5
    Scenario: Tensors: powers
      Given `inf = float('inf')`
      And `nan = float('nan')`
      Then `torch.tensor([ROW] * 17) ** torch.tensor([COLUMN] * 17)` is `[CELL] * 17` for every cell of
        | **   | 0.0 | -0.0 | 1.5               | -1.5               | inf | -inf | nan |
        | 0.0  | 1.0 | 1.0  | 0.0               | inf                | 0.0 | inf  | nan |
        | -0.0 | 1.0 | 1.0  | 0.0               | inf                | 0.0 | inf  | nan |
        | 1.5  | 1.0 | 1.0  | 1.837117314338684 | 0.5443310737609863 | inf | 0.0  | nan |
        | -1.5 | 1.0 | 1.0  | nan               | nan                | inf | 0.0  | nan |
        | inf  | 1.0 | 1.0  | inf               | 0.0                | inf | 0.0  | nan |
        | -inf | 1.0 | 1.0  | inf               | 0.0                | inf | 0.0  | nan |
        | nan  | 1.0 | 1.0  | nan               | nan                | nan | nan  | nan |

    @ARI-34.6
    Scenario: Tensors: signs
      Given `inf = float('inf')`
      And `nan = float('nan')`
      Then `CODE` is `RESULT` for every row of
        | CODE                                                                    | RESULT                                                        |
        | -torch.tensor([0.0, -0.0, 1.5, inf, -inf, nan])                         | [-0.0, 0.0, -1.5, -inf, inf, nan]                             |
        | +torch.tensor([0.0, -0.0, 1.5, inf, -inf, nan])                         | [0.0, -0.0, 1.5, inf, -inf, nan]                              |
        | abs(torch.tensor([0.0, -0.0, -1.5, inf, -inf, nan]))                    | [0.0, 0.0, 1.5, inf, inf, nan]                                |
        | -torch.tensor([1 + 2j, complex(0.0, -0.0), complex(inf, nan)])          | [complex(-1.0, -2.0), complex(-0.0, 0.0), complex(-inf, nan)] |
        | abs(torch.tensor([3 - 4j, complex(-0.0, 0.0), complex(-inf, nan), 1j])) | [5.0, 0.0, inf, 1.0]                                          |
        | torch.tensor(0.0) * -1.0                                                | -0.0                                                          |
        | -torch.tensor(0.0)                                                      | -0.0                                                          |

    @ARI-34.7
    Scenario: Arrays: sums
      Given `inf = float('inf')`
      And `nan = float('nan')`
      Then `np.array([ROW] * 17) + np.array([COLUMN] * 17)` is `[CELL] * 17` for every cell of
        | +    | 0.0  | -0.0 | 1.5  | -1.5 | inf | -inf | nan |
        | 0.0  | 0.0  | 0.0  | 1.5  | -1.5 | inf | -inf | nan |
        | -0.0 | 0.0  | -0.0 | 1.5  | -1.5 | inf | -inf | nan |
        | 1.5  | 1.5  | 1.5  | 3.0  | 0.0  | inf | -inf | nan |
        | -1.5 | -1.5 | -1.5 | 0.0  | -3.0 | inf | -inf | nan |
        | inf  | inf  | inf  | inf  | inf  | inf | nan  | nan |
        | -inf | -inf | -inf | -inf | -inf | nan | -inf | nan |
        | nan  | nan  | nan  | nan  | nan  | nan | nan  | nan |

    @ARI-34.8
    Scenario: Arrays: differences
      Given `inf = float('inf')`
      And `nan = float('nan')`
      Then `np.array([ROW] * 17) - np.array([COLUMN] * 17)` is `[CELL] * 17` for every cell of
        | -    | 0.0  | -0.0 | 1.5  | -1.5 | inf  | -inf | nan |
        | 0.0  | 0.0  | 0.0  | -1.5 | 1.5  | -inf | inf  | nan |
        | -0.0 | -0.0 | 0.0  | -1.5 | 1.5  | -inf | inf  | nan |
        | 1.5  | 1.5  | 1.5  | 0.0  | 3.0  | -inf | inf  | nan |
        | -1.5 | -1.5 | -1.5 | -3.0 | 0.0  | -inf | inf  | nan |
        | inf  | inf  | inf  | inf  | inf  | nan  | inf  | nan |
        | -inf | -inf | -inf | -inf | -inf | -inf | nan  | nan |
        | nan  | nan  | nan  | nan  | nan  | nan  | nan  | nan |

    @ARI-34.9
    Scenario: Arrays: products
      Given `inf = float('inf')`
      And `nan = float('nan')`
      Then `np.array([ROW] * 17) * np.array([COLUMN] * 17)` is `[CELL] * 17` for every cell of
        | *    | 0.0  | -0.0 | 1.5   | -1.5  | inf  | -inf | nan |
        | 0.0  | 0.0  | -0.0 | 0.0   | -0.0  | nan  | nan  | nan |
        | -0.0 | -0.0 | 0.0  | -0.0  | 0.0   | nan  | nan  | nan |
        | 1.5  | 0.0  | -0.0 | 2.25  | -2.25 | inf  | -inf | nan |
        | -1.5 | -0.0 | 0.0  | -2.25 | 2.25  | -inf | inf  | nan |
        | inf  | nan  | nan  | inf   | -inf  | inf  | -inf | nan |
        | -inf | nan  | nan  | -inf  | inf   | -inf | inf  | nan |
        | nan  | nan  | nan  | nan   | nan   | nan  | nan  | nan |

    @ARI-34.10
    Scenario: Arrays: quotients
      Given `inf = float('inf')`
      And `nan = float('nan')`
      Then `np.array([ROW] * 17) / np.array([COLUMN] * 17)` is `[CELL] * 17` for every cell of
        | /    | 0.0  | -0.0 | 1.5  | -1.5 | inf  | -inf | nan |
        | 0.0  | nan  | nan  | 0.0  | -0.0 | 0.0  | -0.0 | nan |
        | -0.0 | nan  | nan  | -0.0 | 0.0  | -0.0 | 0.0  | nan |
        | 1.5  | inf  | -inf | 1.0  | -1.0 | 0.0  | -0.0 | nan |
        | -1.5 | -inf | inf  | -1.0 | 1.0  | -0.0 | 0.0  | nan |
        | inf  | inf  | -inf | inf  | -inf | nan  | nan  | nan |
        | -inf | -inf | inf  | -inf | inf  | nan  | nan  | nan |
        | nan  | nan  | nan  | nan  | nan  | nan  | nan  | nan |

    @ARI-34.11
    Scenario: Arrays: powers
      Given `inf = float('inf')`
      And `nan = float('nan')`
      Then `np.array([ROW] * 17) ** np.array([COLUMN] * 17)` is `[CELL] * 17` for every cell of
        | **   | 0.0 | -0.0 | 1.5                | -1.5               | inf | -inf | nan |
        | 0.0  | 1.0 | 1.0  | 0.0                | inf                | 0.0 | inf  | nan |
        | -0.0 | 1.0 | 1.0  | 0.0                | inf                | 0.0 | inf  | nan |
        | 1.5  | 1.0 | 1.0  | 1.8371173070873836 | 0.5443310539518174 | inf | 0.0  | nan |
        | -1.5 | 1.0 | 1.0  | nan                | nan                | inf | 0.0  | nan |
        | inf  | 1.0 | 1.0  | inf                | 0.0                | inf | 0.0  | nan |
        | -inf | 1.0 | 1.0  | inf                | 0.0                | inf | 0.0  | nan |
        | nan  | 1.0 | 1.0  | nan                | nan                | nan | nan  | nan |

    @ARI-34.12
    Scenario: Arrays: signs
      Given `inf = float('inf')`
      And `nan = float('nan')`
      Then `CODE` is `RESULT` for every row of
        | CODE                                                                | RESULT                                                        |
        | -np.array([0.0, -0.0, 1.5, inf, -inf, nan])                         | [-0.0, 0.0, -1.5, -inf, inf, nan]                             |
        | +np.array([0.0, -0.0, 1.5, inf, -inf, nan])                         | [0.0, -0.0, 1.5, inf, -inf, nan]                              |
        | abs(np.array([0.0, -0.0, -1.5, inf, -inf, nan]))                    | [0.0, 0.0, 1.5, inf, inf, nan]                                |
        | -np.array([1 + 2j, complex(0.0, -0.0), complex(inf, nan)])          | [complex(-1.0, -2.0), complex(-0.0, 0.0), complex(-inf, nan)] |
        | abs(np.array([3 - 4j, complex(-0.0, 0.0), complex(-inf, nan), 1j])) | [5.0, 0.0, inf, 1.0]                                          |
        | np.array(0.0) * -1.0                                                | -0.0                                                          |
        | -np.array(0.0)                                                      | -0.0                                                          |

  Rule: ARI-35 Complex numbers are computed from their parts

    @ARI-35.1
    Scenario: Tensors: sums of complex numbers
      Then `torch.tensor([ROW], dtype=torch.complex128) + torch.tensor([COLUMN], dtype=torch.complex128)` is `[CELL]` for every cell of
        | +                  | 1 + 2j             | 2j                 | complex(-3.0, 0.5) | -2.5               |
        | 1 + 2j             | 2 + 4j             | 1 + 4j             | complex(-2.0, 2.5) | complex(-1.5, 2.0) |
        | 2j                 | 1 + 4j             | 4j                 | complex(-3.0, 2.5) | complex(-2.5, 2.0) |
        | complex(-3.0, 0.5) | complex(-2.0, 2.5) | complex(-3.0, 2.5) | complex(-6.0, 1.0) | complex(-5.5, 0.5) |
        | -2.5               | complex(-1.5, 2.0) | complex(-2.5, 2.0) | complex(-5.5, 0.5) | complex(-5.0, 0.0) |

    @ARI-35.2
    Scenario: Tensors: differences of complex numbers
      Then `torch.tensor([ROW], dtype=torch.complex128) - torch.tensor([COLUMN], dtype=torch.complex128)` is `[CELL]` for every cell of
        | -                  | 1 + 2j              | 2j                  | complex(-3.0, 0.5) | -2.5               |
        | 1 + 2j             | 0j                  | 1 + 0j              | 4 + 1.5j           | 3.5 + 2j           |
        | 2j                 | complex(-1.0, 0.0)  | 0j                  | 3 + 1.5j           | 2.5 + 2j           |
        | complex(-3.0, 0.5) | complex(-4.0, -1.5) | complex(-3.0, -1.5) | 0j                 | complex(-0.5, 0.5) |
        | -2.5               | complex(-3.5, -2.0) | complex(-2.5, -2.0) | complex(0.5, -0.5) | 0j                 |

    @ARI-35.3
    Scenario: Tensors: products of complex numbers
      Then `torch.tensor([ROW], dtype=torch.complex128) * torch.tensor([COLUMN], dtype=torch.complex128)` is `[CELL]` for every cell of
        | *                  | 1 + 2j              | -1j                | complex(-0.0, 3.0)  | complex(0.0, -0.0) | -2.5                |
        | 1 + 2j             | complex(-3.0, 4.0)  | complex(2.0, -1.0) | complex(-6.0, 3.0)  | 0j                 | complex(-2.5, -5.0) |
        | -1j                | complex(2.0, -1.0)  | complex(-1.0, 0.0) | 3 + 0j              | complex(-0.0, 0.0) | 2.5j                |
        | complex(-0.0, 3.0) | complex(-6.0, 3.0)  | 3 + 0j             | complex(-9.0, -0.0) | 0j                 | complex(0.0, -7.5)  |
        | complex(0.0, -0.0) | 0j                  | complex(-0.0, 0.0) | 0j                  | complex(0.0, -0.0) | 0j                  |
        | -2.5               | complex(-2.5, -5.0) | 2.5j               | complex(0.0, -7.5)  | 0j                 | complex(6.25, -0.0) |

    @ARI-35.4
    Scenario: Arrays: sums of complex numbers
      Then `np.array([ROW], dtype=np.complex128) + np.array([COLUMN], dtype=np.complex128)` is `[CELL]` for every cell of
        | +                  | 1 + 2j             | -1j                 | complex(-0.0, 3.0) | complex(0.0, -0.0) | -2.5                |
        | 1 + 2j             | 2 + 4j             | 1 + 1j              | 1 + 5j             | 1 + 2j             | complex(-1.5, 2.0)  |
        | -1j                | 1 + 1j             | complex(-0.0, -2.0) | complex(-0.0, 2.0) | complex(0.0, -1.0) | complex(-2.5, -1.0) |
        | complex(-0.0, 3.0) | 1 + 5j             | complex(-0.0, 2.0)  | complex(-0.0, 6.0) | 3j                 | complex(-2.5, 3.0)  |
        | complex(0.0, -0.0) | 1 + 2j             | complex(0.0, -1.0)  | 3j                 | complex(0.0, -0.0) | complex(-2.5, 0.0)  |
        | -2.5               | complex(-1.5, 2.0) | complex(-2.5, -1.0) | complex(-2.5, 3.0) | complex(-2.5, 0.0) | complex(-5.0, 0.0)  |

    @ARI-35.5
    Scenario: Arrays: differences of complex numbers
      Then `np.array([ROW], dtype=np.complex128) - np.array([COLUMN], dtype=np.complex128)` is `[CELL]` for every cell of
        | -                  | 1 + 2j              | -1j                | complex(-0.0, 3.0)  | complex(0.0, -0.0)  | -2.5               |
        | 1 + 2j             | 0j                  | 1 + 3j             | complex(1.0, -1.0)  | 1 + 2j              | 3.5 + 2j           |
        | -1j                | complex(-1.0, -3.0) | 0j                 | complex(0.0, -4.0)  | complex(-0.0, -1.0) | complex(2.5, -1.0) |
        | complex(-0.0, 3.0) | complex(-1.0, 1.0)  | 4j                 | 0j                  | complex(-0.0, 3.0)  | 2.5 + 3j           |
        | complex(0.0, -0.0) | complex(-1.0, -2.0) | 1j                 | complex(0.0, -3.0)  | 0j                  | complex(2.5, -0.0) |
        | -2.5               | complex(-3.5, -2.0) | complex(-2.5, 1.0) | complex(-2.5, -3.0) | complex(-2.5, 0.0)  | 0j                 |

    @ARI-35.6
    Scenario: Arrays: products of complex numbers
      Then `np.array([ROW], dtype=np.complex128) * np.array([COLUMN], dtype=np.complex128)` is `[CELL]` for every cell of
        | *                  | 1 + 2j              | -1j                | complex(-0.0, 3.0)  | complex(0.0, -0.0) | -2.5                |
        | 1 + 2j             | complex(-3.0, 4.0)  | complex(2.0, -1.0) | complex(-6.0, 3.0)  | 0j                 | complex(-2.5, -5.0) |
        | -1j                | complex(2.0, -1.0)  | complex(-1.0, 0.0) | 3 + 0j              | complex(-0.0, 0.0) | 2.5j                |
        | complex(-0.0, 3.0) | complex(-6.0, 3.0)  | 3 + 0j             | complex(-9.0, -0.0) | 0j                 | complex(0.0, -7.5)  |
        | complex(0.0, -0.0) | 0j                  | complex(-0.0, 0.0) | 0j                  | complex(0.0, -0.0) | 0j                  |
        | -2.5               | complex(-2.5, -5.0) | 2.5j               | complex(0.0, -7.5)  | 0j                 | complex(6.25, -0.0) |

  Rule: ARI-39 A complex power uses the principal logarithm

    @ARI-39.1 @needs:CPX-3
    Scenario: Tensors, in thousandths
      Then `torch.view_as_real(torch.tensor(X, dtype=torch.complex128) ** Y * 1000).to(torch.int64)` is `POWER` for every row of
        | X              | Y                                                | POWER           |
        | 1 + 2j         | torch.tensor(0.5 + 1j, dtype=torch.complex128)   | [104, 483]      |
        | 0.5 - 1j       | torch.tensor(2j, dtype=torch.complex128)         | [8927, 2025]    |
        | -2 + 0.25j     | torch.tensor(1.5 - 0.5j, dtype=torch.complex128) | [-6617, -11114] |
        | 1 + 2j         | 0.5                                              | [1272, 786]     |
        | -2 - 0.25j     | 0.5                                              | [88, -1416]     |
        | 1.234 + 2.111j | 2                                                | [-2933, 5209]   |
        | 1 + 2j         | 1.5j                                             | [67, 177]       |

    @ARI-39.2 @needs:BIT-6
    Scenario: Arrays, in thousandths
      Then `(np.array([X]) ** Y * 1000).view(np.float64).astype(np.int64)` is `POWER` for every row of
        | X              | Y                      | POWER           |
        | 1 + 2j         | np.array([0.5 + 1j])   | [104, 483]      |
        | 0.5 - 1j       | np.array([2j])         | [8927, 2025]    |
        | -2 + 0.25j     | np.array([1.5 - 0.5j]) | [-6617, -11114] |
        | 1 + 2j         | 0.5                    | [1272, 786]     |
        | -2 - 0.25j     | 0.5                    | [88, -1416]     |
        | 1.234 + 2.111j | 2                      | [-2933, 5209]   |
        | 1 + 2j         | 1.5j                   | [67, 177]       |

    @ARI-39.3 @needs:CPX-3 @needs:BIT-6
    Scenario: A real base with a complex exponent, in thousandths
      Then `torch.view_as_real(2.0 ** torch.tensor(1j, dtype=torch.complex128) * 1000).to(torch.int64)` is `[769, 638]`
      And `torch.view_as_real(torch.tensor(2.0, dtype=torch.float64) ** torch.tensor(1j, dtype=torch.complex128) * 1000).to(torch.int64)` is `[769, 638]`
      And `(2.0 ** np.array([1j]) * 1000).view(np.float64).astype(np.int64)` is `[769, 638]`
      And `(np.array([2.0]) ** np.array([1j]) * 1000).view(np.float64).astype(np.int64)` is `[769, 638]`

  Rule: ARI-36 Each operation on floats is rounded once

    @ARI-36.1
    Scenario: Tensors
      Then `torch.tensor([LEFT], dtype=torch.DTYPE) OPERATOR torch.tensor([RIGHT], dtype=torch.DTYPE)` is `[RESULT]` for every row of
        | LEFT | OPERATOR | RIGHT | DTYPE   | RESULT               |
        | 1.1  | /        | 0.3   | float32 | 3.6666665077209473   |
        | 1.0  | /        | 3.0   | float32 | 0.3333333432674408   |
        | 2.0  | /        | 3.0   | float32 | 0.6666666865348816   |
        | 0.1  | *        | 3.0   | float32 | 0.30000001192092896  |
        | 0.1  | +        | 0.2   | float32 | 0.30000001192092896  |
        | 1e8  | -        | 0.3   | float32 | 100000000.0          |
        | 1.0  | /        | 49.0  | float32 | 0.020408162847161293 |
        | 4.2  | /        | 0.7   | float32 | 6.0                  |
        | 1.1  | /        | 0.3   | float64 | 3.666666666666667    |
        | 1.0  | /        | 3.0   | float64 | 0.3333333333333333   |
        | 2.0  | /        | 3.0   | float64 | 0.6666666666666666   |
        | 0.1  | *        | 3.0   | float64 | 0.30000000000000004  |
        | 0.1  | +        | 0.2   | float64 | 0.30000000000000004  |
        | 1e8  | -        | 0.3   | float64 | 99999999.7           |
        | 1.0  | /        | 49.0  | float64 | 0.02040816326530612  |
        | 4.2  | /        | 0.7   | float64 | 6.000000000000001    |
        | 1.1  | /        | 0.3   | float16 | 3.6640625            |
        | 0.1  | *        | 3.0   | float16 | 0.2998046875         |

    @ARI-36.2
    Scenario: Arrays
      Then `np.array([LEFT], dtype=np.DTYPE) OPERATOR np.array([RIGHT], dtype=np.DTYPE)` is `[RESULT]` for every row of
        | LEFT | OPERATOR | RIGHT | DTYPE   | RESULT               |
        | 1.1  | /        | 0.3   | float32 | 3.6666665077209473   |
        | 1.0  | /        | 3.0   | float32 | 0.3333333432674408   |
        | 2.0  | /        | 3.0   | float32 | 0.6666666865348816   |
        | 0.1  | *        | 3.0   | float32 | 0.30000001192092896  |
        | 0.1  | +        | 0.2   | float32 | 0.30000001192092896  |
        | 1e8  | -        | 0.3   | float32 | 100000000.0          |
        | 1.0  | /        | 49.0  | float32 | 0.020408162847161293 |
        | 4.2  | /        | 0.7   | float32 | 6.0                  |
        | 1.1  | /        | 0.3   | float64 | 3.666666666666667    |
        | 1.0  | /        | 3.0   | float64 | 0.3333333333333333   |
        | 2.0  | /        | 3.0   | float64 | 0.6666666666666666   |
        | 0.1  | *        | 3.0   | float64 | 0.30000000000000004  |
        | 0.1  | +        | 0.2   | float64 | 0.30000000000000004  |
        | 1e8  | -        | 0.3   | float64 | 99999999.7           |
        | 1.0  | /        | 49.0  | float64 | 0.02040816326530612  |
        | 4.2  | /        | 0.7   | float64 | 6.000000000000001    |
        | 1.1  | /        | 0.3   | float16 | 3.6640625            |
        | 0.1  | *        | 3.0   | float16 | 0.2998046875         |
