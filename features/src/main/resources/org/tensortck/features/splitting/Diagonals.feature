Feature: Diagonals

  @needs:MEM-6
  Rule: PCE-12 A diagonal of a tensor is a writable view

    @PCE-12.1
    Scenario Outline: <description>: d = t.diagonal(<offset>)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `d = t.diagonal(<offset>)`
      Then `d` is `<elements>`
      And `d` has strides `(4,)`
      And `d.storage_offset()` is `<start>`
      And `d` and `t` share memory
      And `t` is unchanged

      Examples:
        | case  | description           | offset   | elements   | start |
        | main  | The main diagonal     |          | [1.0, 5.0] | 0     |
        | above | One above it          | 1        | [2.0, 6.0] | 1     |
        | far   | The last one above it | offset=2 | [3.0]      | 2     |
        | below | One below it          | -1       | [4.0]      | 3     |

    @PCE-12.2
    Scenario Outline: Two of three dimensions, <description>
      Given `t = torch.tensor([[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]])`
      When `d = torch.diagonal(t, <arguments>)`
      Then `d` is `<elements>`
      And `d` has strides `<strides>`
      And `d` and `t` share memory
      And `t` is unchanged

      Examples:
        | case     | description          | arguments         | elements                 | strides |
        | first    | the first two        | 0                 | [[1.0, 7.0], [2.0, 8.0]] | (1, 6)  |
        | last     | the last two         | 0, 1, 2           | [[1.0, 4.0], [5.0, 8.0]] | (4, 3)  |
        | negative | counted from the end | 0, -2, -1         | [[1.0, 4.0], [5.0, 8.0]] | (4, 3)  |
        | outer    | the outer ones       | 0, dim1=0, dim2=2 | [[1.0, 6.0], [3.0, 8.0]] | (2, 5)  |

    @PCE-12.3
    Scenario Outline: A diagonal <description> is empty
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `d = t.diagonal(<offset>)`
      Then `d.shape` is `(0,)`
      And `t` is unchanged

      Examples:
        | case  | description          | offset |
        | right | right of the matrix  | 3      |
        | below | far below the matrix | -5     |

    @PCE-12.4 @needs:MEM-5
    Scenario: A write to the diagonal
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `d = t.diagonal()`
      When `d[:] = 0`
      Then `t` is `[[0.0, 2.0], [3.0, 0.0]]`

    @PCE-12.5
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `d = t<part>.diagonal(<arguments>)`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case      | description              | part | arguments | kind               |
        | same      | The same dimension twice |      | 0, 1, -1  | INVALID_ARGUMENT   |
        | dimension | A dimension out of range |      | 0, 0, 2   | INDEX_OUT_OF_RANGE |
        | vector    | A vector                 | [0]  |           | INDEX_OUT_OF_RANGE |

  Rule: PCE-13 A diagonal of an array is a read-only view

    @PCE-13.1
    Scenario Outline: <description>: d = a.diagonal(<offset>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `d = a.diagonal(<offset>)`
      Then `d` is `<elements>`
      And `d` has strides `(32,)`
      And `d` and `a` share memory
      And `a` is unchanged

      Examples:
        | case  | description           | offset   | elements   |
        | main  | The main diagonal     |          | [1.0, 5.0] |
        | above | One above it          | 1        | [2.0, 6.0] |
        | far   | The last one above it | offset=2 | [3.0]      |
        | below | One below it          | -1       | [4.0]      |

    @PCE-13.2
    Scenario Outline: Two of three axes, <description>
      Given `a = np.array([[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]])`
      When `d = np.diagonal(a, <arguments>)`
      Then `d` is `<elements>`
      And `d` has strides `<strides>`
      And `d` and `a` share memory
      And `a` is unchanged

      Examples:
        | case     | description          | arguments        | elements                 | strides  |
        | first    | the first two        | 0                | [[1.0, 7.0], [2.0, 8.0]] | (8, 48)  |
        | last     | the last two         | 0, 1, 2          | [[1.0, 4.0], [5.0, 8.0]] | (32, 24) |
        | negative | counted from the end | 0, -2, -1        | [[1.0, 4.0], [5.0, 8.0]] | (32, 24) |
        | outer    | the outer ones       | axis1=0, axis2=2 | [[1.0, 6.0], [3.0, 8.0]] | (16, 40) |

    @PCE-13.3
    Scenario: A write to the diagonal is refused
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `d = a.diagonal()`
      When `d[0] = 9`
      Then it fails with `READ_ONLY`
      And `a` is unchanged
      And `d` is unchanged

    @PCE-13.4 @needs:MEM-5
    Scenario: A write to the array is seen through the diagonal
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `d = a.diagonal()`
      When `a[1, 1] = 9`
      Then `d` is `[1.0, 9.0]`

    @PCE-13.5
    Scenario: The array itself can still be written
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `d = np.diagonal(a)`
      When `a[0, 0] = 9`
      Then `a` is `[[9.0, 2.0], [3.0, 4.0]]`

    @PCE-13.6
    Scenario Outline: <description> is refused
      Given `a = np.array(<values>)`
      When `d = np.diagonal(a, <arguments>)`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case   | description          | values                   | arguments | kind               |
        | same   | The same axis twice  | [[1.0, 2.0], [3.0, 4.0]] | 0, 1, -1  | INVALID_ARGUMENT   |
        | axis   | An axis out of range | [[1.0, 2.0], [3.0, 4.0]] | 0, 0, 2   | INDEX_OUT_OF_RANGE |
        | vector | A vector             | [1.0, 2.0]               | 0         | SHAPE_MISMATCH     |

  Rule: PCE-14 torch.diag copies

    @PCE-14.1
    Scenario Outline: <description> of a matrix
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `d = torch.diag(t, <offset>)`
      Then `d` is `<elements>`
      And `d` has strides `(1,)`
      And `d` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case  | description       | offset | elements   |
        | main  | The main diagonal | 0      | [1.0, 5.0] |
        | above | One above it      | 1      | [2.0, 6.0] |
        | below | One below it      | -1     | [4.0]      |

    @PCE-14.2
    Scenario Outline: A matrix with a vector <description>
      Given `t = torch.tensor([1.0, 2.0])`
      When `d = t.diag(<offset>)`
      Then `d` is `<elements>`
      And `d` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case  | description          | offset | elements                                            |
        | main  | on the main diagonal |        | [[1.0, 0.0], [0.0, 2.0]]                            |
        | above | one above it         | 1      | [[0.0, 1.0, 0.0], [0.0, 0.0, 2.0], [0.0, 0.0, 0.0]] |
        | below | one below it         | -1     | [[0.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 2.0, 0.0]] |

    @PCE-14.3
    Scenario Outline: A tensor <description> is refused
      Given `t = torch.tensor(<values>)`
      When `d = torch.diag(t)`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

      Examples:
        | case   | description | values    |
        | rank-0 | of rank 0   | 1.0       |
        | rank-3 | of rank 3   | [[[1.0]]] |

  Rule: PCE-15 np.diag of a matrix is a read-only view, of a vector a copy

    @PCE-15.1
    Scenario Outline: <description> of a matrix
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `d = np.diag(a, <offset>)`
      Then `d` is `<elements>`
      And `d` and `a` share memory
      And `a` is unchanged

      Examples:
        | case  | description       | offset | elements   |
        | main  | The main diagonal | 0      | [1.0, 5.0] |
        | above | One above it      | 1      | [2.0, 6.0] |
        | below | One below it      | -1     | [4.0]      |

    @PCE-15.2
    Scenario: A write to the diagonal of a matrix is refused
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `d = np.diag(a)`
      When `d[0] = 9`
      Then it fails with `READ_ONLY`
      And `d` is unchanged
      And `a` is unchanged

    @PCE-15.3
    Scenario Outline: A matrix with a vector <description>
      Given `a = np.array([1.0, 2.0])`
      When `d = np.diag(a, k=<offset>)`
      Then `d` is `<elements>`
      And `d` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case  | description          | offset | elements                                            |
        | main  | on the main diagonal | 0      | [[1.0, 0.0], [0.0, 2.0]]                            |
        | above | one above it         | 1      | [[0.0, 1.0, 0.0], [0.0, 0.0, 2.0], [0.0, 0.0, 0.0]] |
        | below | one below it         | -1     | [[0.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 2.0, 0.0]] |

    @PCE-15.4
    Scenario: A 0-d array is refused
      Given `a = np.array(1.0)`
      When `d = np.diag(a)`
      Then it fails with `SHAPE_MISMATCH`
      And `a` is unchanged
