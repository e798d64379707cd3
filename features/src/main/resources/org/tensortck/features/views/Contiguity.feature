Feature: Contiguity

  Rule: VIW-37 A tensor is contiguous if its elements are row-major without gaps

    @VIW-37.1 @needs:MEM-6
    Scenario: Strides of axes of size one are ignored
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      Then `VIEW.is_contiguous()` is `ANSWER` for every row of
        | VIEW       | ANSWER |
        | t          | True   |
        | t[0]       | True   |
        | t[1:]      | True   |
        | t[:1, 1:]  | True   |
        | t[:, 0]    | False  |
        | t[:, 1:]   | False  |
        | t[0, ::2]  | False  |
        | t[:1, :1]  | True   |
        | t[:, :1]   | False  |
        | t[1, 1]    | True   |
        | t.T        | False  |
        | t[:1].T    | True   |
        | t[None]    | True   |
        | t[:, None] | True   |

    @VIW-37.2 @needs:MEM-6
    Scenario: An empty tensor is contiguous
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      Then `VIEW.is_contiguous()` is `ANSWER` for every row of
        | VIEW     | ANSWER |
        | t[:, :0] | True   |
        | t[2:].T  | True   |

    @VIW-37.3 @needs:VIW-31
    Scenario: Repeated elements are not contiguous
      Given `t = torch.tensor([[1.0], [2.0]])`
      Then `t.expand(SHAPE).is_contiguous()` is `ANSWER` for every row of
        | SHAPE   | ANSWER |
        | 2, 3    | False  |
        | 2, 2, 1 | False  |
        | 2, 1    | True   |
        | 1, 2, 1 | True   |

  Rule: VIW-38 The flags of an array tell row-major and column-major order

    @VIW-38.1 @needs:MEM-7
    Scenario: Row-major order
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      Then `VIEW.flags.c_contiguous` is `ANSWER` for every row of
        | VIEW         | ANSWER |
        | a            | True   |
        | a[0]         | True   |
        | a[:1, 1:]    | True   |
        | a[:, 0]      | False  |
        | a[:, 1:]     | False  |
        | a[:, ::-1]   | False  |
        | a[:1, :1]    | True   |
        | a[:, :1]     | False  |
        | a[1, 1, ...] | True   |
        | a.T          | False  |
        | a[:1].T      | True   |
        | a[None]      | True   |
        | a[:, :0]     | True   |
        | a[2:].T      | True   |

    @VIW-38.2 @needs:MEM-7
    Scenario: Column-major order
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      Then `VIEW.flags.f_contiguous` is `ANSWER` for every row of
        | VIEW         | ANSWER |
        | a            | False  |
        | a[0]         | True   |
        | a[:, 0]      | False  |
        | a[:, 1:]     | False  |
        | a[:1, :1]    | True   |
        | a[1, 1, ...] | True   |
        | a.T          | True   |
        | a.T[:, 1:]   | True   |
        | a.T[1:]      | False  |
        | a[:1].T      | True   |
        | a[:, :0]     | True   |
        | a[2:]        | True   |

  Rule: VIW-39 A contiguous object is returned itself

    @VIW-39.1
    Scenario Outline: <description>: v = <code>
      Given `x = <object>`
      When `v = <code>`
      Then `v is x` is `True`
      And `x` is unchanged

      Examples:
        | case   | description                            | object                                 | code                    |
        | tensor | A contiguous tensor                    | torch.tensor([[1.0, 2.0], [3.0, 4.0]]) | x.contiguous()          |
        | scalar | A 0-d tensor                           | torch.tensor(1.5)                      | x.contiguous()          |
        | empty  | An empty tensor                        | torch.tensor([])                       | x.contiguous()          |
        | array  | A row-major array                      | np.array([[1.0, 2.0], [3.0, 4.0]])     | np.ascontiguousarray(x) |
        | vector | An array with one axis as column-major | np.array([1.0, 2.0])                   | np.asfortranarray(x)    |

    @VIW-39.2 @needs:MEM-6 @needs:MEM-7
    Scenario Outline: <description>: v = <code>
      Given `x = <object>`
      And `s = <part>`
      When `v = <code>`
      Then `v is s` is `True`
      And `v.shape` is `<shape>`
      And `x` is unchanged

      Examples:
        | case    | description                                  | object                                 | part        | code                 | shape  |
        | row     | A row of a tensor                            | torch.tensor([[1.0, 2.0], [3.0, 4.0]]) | x[1]        | s.contiguous()       | (2,)   |
        | one     | A transposed row, whose strides are not used | torch.tensor([[1.0, 2.0], [3.0, 4.0]]) | x[:1].T[:1] | s.contiguous()       | (1, 1) |
        | fortran | A transposed array, which is column-major    | np.array([[1.0, 2.0], [3.0, 4.0]])     | x.T         | np.asfortranarray(s) | (2, 2) |

  Rule: VIW-40 An object that is not contiguous is copied

    @VIW-40.1 @needs:MEM-6
    Scenario Outline: <description>: c = s.contiguous()
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `s = <source>`
      When `c = s.contiguous()`
      Then `c` is `<elements>`
      And `c` has strides `<strides>`
      And `c.storage_offset()` is `0`
      And `c` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case       | description          | source  | elements                             | strides |
        | transposed | A transposed tensor  | t.T     | [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]] | (2, 1)  |
        | gaps       | A column of a tensor | t[:, 1] | [2.0, 5.0]                           | (1,)    |

    @VIW-40.2 @needs:VIW-31
    Scenario: Repeated elements become separate
      Given `t = torch.tensor([[1.0], [2.0]])`
      And `s = t.expand(2, 2)`
      When `c = s.contiguous()`
      Then `c` is `[[1.0, 1.0], [2.0, 2.0]]`
      And `c` has strides `(2, 1)`
      And `c` and `t` do not share memory
      And `t` is unchanged

    @VIW-40.3 @needs:MEM-7
    Scenario Outline: <description>: c = <code>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `s = <source>`
      When `c = <code>`
      Then `c` is `<elements>`
      And `c` has strides `<strides>`
      And `c` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case       | description                       | source     | code                    | elements                             | strides |
        | transposed | A transposed array to row-major   | a.T        | np.ascontiguousarray(s) | [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]] | (16, 8) |
        | backwards  | A reversed array                  | a[0, ::-1] | np.ascontiguousarray(s) | [3.0, 2.0, 1.0]                      | (8,)    |
        | fortran    | A row-major array to column-major | a          | np.asfortranarray(s)    | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]   | (8, 16) |

    @VIW-40.4
    Scenario Outline: <code> of a 0-d array is a view with one axis
      Given `a = np.array(1.5)`
      When `v = np.<code>(a)`
      Then `v` is `[1.5]`
      And `v` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case    | code              |
        | C       | ascontiguousarray |
        | fortran | asfortranarray    |

  Rule: VIW-41 The order in memory is kept when crossing between the libraries

    @VIW-41.1 @needs:DTY-1 @needs:MEM-1 @needs:MEM-2 @needs:VIW-1
    Scenario: A tensor whose channels come last in memory
      Given `t = torch.tensor([[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]]])`
      And `c = t.permute(0, 3, 1, 2)`
      When `n = c.numpy()`
      Then `n.shape` is `(1, 3, 1, 2)`
      And `n` is `[[[[1.0, 4.0]], [[2.0, 5.0]], [[3.0, 6.0]]]]`
      And `c` has strides `(6, 1, 6, 3)`
      And `n` has strides `(24, 4, 24, 12)`
      And `n.flags.c_contiguous` is `False`
      And `n` and `t` share memory
      And `t` is unchanged

    @VIW-41.2 @needs:MEM-3 @needs:MEM-4
    Scenario: A column-major array
      Given `a = np.asfortranarray(np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]))`
      When `t = torch.from_numpy(a)`
      Then `t` is `[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]`
      And `t` has strides `(1, 2)`
      And `t.is_contiguous()` is `False`
      And `t` and `a` have the same memory
      And `a` is unchanged

  Rule: VIW-51 stride(dim) is the stride of one axis

    @VIW-51.1 @needs:MEM-6
    Scenario: The values
      Then `torch.zeros(2, 3, 4)VIEW.stride(AXIS)` is `RESULT` for every row of
        | VIEW             | AXIS | RESULT |
        | [:]              | 0    | 12     |
        | [:]              | -1   | 1      |
        | .transpose(0, 2) | 0    | 1      |
        | [:, ::2]         | 1    | 8      |

    @VIW-51.2
    Scenario Outline: A nonexistent axis of <description>
      Given `t = <code>`
      When `t.stride(<axis>)`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `t` is unchanged

      Examples:
        | case   | description  | code              | axis |
        | matrix | a matrix     | torch.zeros(2, 3) | 2    |
        | scalar | a 0-d tensor | torch.tensor(1.0) | 0    |
