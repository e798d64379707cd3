Feature: Repetition

  Rule: RRG-7 Tensor.repeat copies the whole tensor repeatedly

    @RRG-7.1
    Scenario Outline: A vector <description>
      Given `t = torch.tensor([1.0, 2.0])`
      When `r = t.repeat(<repeats>)`
      Then `r` is `<elements>`
      And `r` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case  | description                 | repeats | elements                                     |
        | once  | once                        | 1       | [1.0, 2.0]                                   |
        | twice | twice                       | 2       | [1.0, 2.0, 1.0, 2.0]                         |
        | new   | along a new first dimension | 2, 1    | [[1.0, 2.0], [1.0, 2.0]]                     |
        | tuple | along both, as a tuple      | (2, 2)  | [[1.0, 2.0, 1.0, 2.0], [1.0, 2.0, 1.0, 2.0]] |

    @RRG-7.2
    Scenario: A transposed tensor gives a row-major copy
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `r = t.T.repeat(1, 2)`
      Then `r` is `[[1.0, 3.0, 1.0, 3.0], [2.0, 4.0, 2.0, 4.0]]`
      And `r` has strides `(4, 1)`
      And `r` and `t` do not share memory
      And `t` is unchanged

    @RRG-7.3
    Scenario: Zero repeats give an empty tensor
      Given `t = torch.tensor([[1.0, 2.0]])`
      When `r = t.repeat(0, 1)`
      Then `r.shape` is `(0, 2)`
      And `t` is unchanged

    @RRG-7.4
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([[1.0, 2.0]])`
      When `r = t.repeat(<repeats>)`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

      Examples:
        | case     | description                   | repeats |
        | few      | Fewer repeats than dimensions | 2       |
        | negative | A negative number of repeats  | -1, 1   |

  Rule: RRG-8 torch.tile copies the whole tensor repeatedly, with fewer numbers allowed

    @RRG-8.1
    Scenario Outline: A matrix <description>
      Given `t = torch.tensor([[1.0, 2.0]])`
      When `r = torch.tile(t, <repeats>)`
      Then `r` is `<elements>`
      And `r` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case | description                 | repeats   | elements                     |
        | none | without numbers             | ()        | [[1.0, 2.0]]                 |
        | last | along its last dimension    | (2,)      | [[1.0, 2.0, 1.0, 2.0]]       |
        | both | along both                  | (2, 1)    | [[1.0, 2.0], [1.0, 2.0]]     |
        | new  | along a new first dimension | (2, 1, 1) | [[[1.0, 2.0]], [[1.0, 2.0]]] |

    @RRG-8.2
    Scenario: A negative number of repeats is refused
      Given `t = torch.tensor([1.0, 2.0])`
      When `r = t.tile(-1)`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

  Rule: RRG-9 repeat_interleave copies each element repeatedly

    @RRG-9.1
    Scenario Outline: <description>: r = t.repeat_interleave(<arguments>)
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `r = t.repeat_interleave(<arguments>)`
      Then `r` is `<elements>`
      And `r` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case    | description  | arguments | elements                                         |
        | flat    | Each element | 2         | [1.0, 1.0, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0]         |
        | rows    | Each row     | 2, 0      | [[1.0, 2.0], [1.0, 2.0], [3.0, 4.0], [3.0, 4.0]] |
        | columns | Each column  | 2, dim=-1 | [[1.0, 1.0, 2.0, 2.0], [3.0, 3.0, 4.0, 4.0]]     |
        | once    | Once         | 1, 0      | [[1.0, 2.0], [3.0, 4.0]]                         |

    @RRG-9.2
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([1.0, 2.0])`
      When `r = torch.repeat_interleave(t, <arguments>)`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case      | description                  | arguments | kind               |
        | negative  | A negative number of repeats | -1        | INVALID_ARGUMENT   |
        | dimension | A dimension out of range     | 2, 1      | INDEX_OUT_OF_RANGE |

  Rule: RRG-10 np.repeat copies each element repeatedly

    @RRG-10.1
    Scenario Outline: <description>: r = np.repeat(a, <arguments>)
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `r = np.repeat(a, <arguments>)`
      Then `r` is `<elements>`
      And `r` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case    | description                          | arguments | elements                                         |
        | flat    | Each element                         | 2         | [1.0, 1.0, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0]         |
        | rows    | Each row                             | 2, 0      | [[1.0, 2.0], [1.0, 2.0], [3.0, 4.0], [3.0, 4.0]] |
        | columns | Each column                          | 2, axis=1 | [[1.0, 1.0, 2.0, 2.0], [3.0, 3.0, 4.0, 4.0]]     |
        | counts  | Each row a different number of times | [1, 2], 0 | [[1.0, 2.0], [3.0, 4.0], [3.0, 4.0]]             |
        | dropped | One row zero times                   | [0, 1], 0 | [[3.0, 4.0]]                                     |

    @RRG-10.2
    Scenario: The method ndarray.repeat
      Given `a = np.array([1.0, 2.0])`
      When `r = a.repeat(2)`
      Then `r` is `[1.0, 1.0, 2.0, 2.0]`
      And `r` and `a` do not share memory
      And `a` is unchanged

    @RRG-10.3
    Scenario Outline: <description> is refused
      Given `a = np.array([1.0, 2.0])`
      When `r = np.repeat(a, <arguments>)`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case     | description                    | arguments | kind               |
        | negative | A negative number of repeats   | -1        | SHAPE_MISMATCH     |
        | counts   | Three numbers for two elements | [1, 2, 3] | SHAPE_MISMATCH     |
        | axis     | An axis out of range           | 2, 1      | INDEX_OUT_OF_RANGE |

    @RRG-10.4
    Scenario: A negative number of repetitions is refused
      Then `np.array([1, 2]).repeat(REPEATS)` is `RESULT` for every row of
        | REPEATS | RESULT            |
        | [2, -1] | !INVALID_ARGUMENT |
        | [0, 2]  | [2, 2]            |
        | [0, 0]  | []                |
        | 0       | []                |

  Rule: RRG-11 np.tile copies the whole array repeatedly

    @RRG-11.1
    Scenario Outline: A matrix <description>
      Given `a = np.array([[1.0, 2.0]])`
      When `r = np.tile(a, <repeats>)`
      Then `r` is `<elements>`
      And `r` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case | description            | repeats   | elements                     |
        | once | once                   | 1         | [[1.0, 2.0]]                 |
        | last | along its last axis    | 2         | [[1.0, 2.0, 1.0, 2.0]]       |
        | both | along both             | (2, 1)    | [[1.0, 2.0], [1.0, 2.0]]     |
        | new  | along a new first axis | (2, 1, 1) | [[[1.0, 2.0]], [[1.0, 2.0]]] |

    @RRG-11.2
    Scenario: A transposed array that is tiled once stays transposed
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = np.tile(a.T, (1, 1))`
      Then `r` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `r` has strides `(8, 24)`
      And `r` and `a` do not share memory
      And `a` is unchanged

    @RRG-11.3
    Scenario: A negative number of repeats is refused
      Given `a = np.array([1.0, 2.0])`
      When `r = np.tile(a, -1)`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged
