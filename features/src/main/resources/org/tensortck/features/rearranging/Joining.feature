Feature: Joining

  Rule: RRG-12 torch.cat copies

    @RRG-12.1
    Scenario Outline: <description>: r = torch.cat(<arguments>)
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `u = torch.tensor([[5.0, 6.0]])`
      When `r = torch.cat(<arguments>)`
      Then `r` is `<elements>`
      And `r` and `t` do not share memory
      And `r` and `u` do not share memory
      And `t` is unchanged
      And `u` is unchanged

      Examples:
        | case    | description                      | arguments      | elements                                     |
        | rows    | One above the other              | [t, u]         | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]         |
        | tuple   | As a tuple                       | (u, t), 0      | [[5.0, 6.0], [1.0, 2.0], [3.0, 4.0]]         |
        | columns | One beside the other             | [u, u], 1      | [[5.0, 6.0, 5.0, 6.0]]                       |
        | end     | A dimension counted from the end | [t, t], dim=-1 | [[1.0, 2.0, 1.0, 2.0], [3.0, 4.0, 3.0, 4.0]] |

    @RRG-12.2
    Scenario: A single tensor is copied as well
      Given `t = torch.tensor([1.0, 2.0])`
      When `r = torch.cat([t])`
      Then `r` is `[1.0, 2.0]`
      And `r is t` is `False`
      And `r` and `t` do not share memory
      And `t` is unchanged

    @RRG-12.3
    Scenario: Transposed tensors are joined in row-major order
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = torch.cat([t.T, t.T], 1)`
      Then `r` is `[[1.0, 4.0, 1.0, 4.0], [2.0, 5.0, 2.0, 5.0], [3.0, 6.0, 3.0, 6.0]]`
      And `r` has strides `(4, 1)`
      And `r` and `t` do not share memory
      And `t` is unchanged

    @RRG-12.4
    Scenario Outline: An empty vector is ignored, <description>
      Given `t = torch.tensor([[1.0, 2.0]])`
      And `e = torch.tensor([])`
      When `r = torch.cat(<parts>)`
      Then `r` is `[[1.0, 2.0]]`
      And `r` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case   | description  | parts  |
        | first  | at the start | [e, t] |
        | second | at the end   | [t, e] |

    @RRG-12.6
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([[1.0, 2.0]])`
      And `u = torch.tensor([1.0, 2.0, 3.0])`
      And `s = torch.tensor(1.0)`
      When `r = torch.cat(<arguments>)`
      Then it fails with `<kind>`
      And `s` is unchanged
      And `u` is unchanged
      And `t` is unchanged

      Examples:
        | case      | description                              | arguments | kind               |
        | rank      | Tensors of different rank                | [t, u]    | SHAPE_MISMATCH     |
        | length    | Tensors that differ in another dimension | [t, t.T]  | SHAPE_MISMATCH     |
        | rank-0    | A 0-d tensor                             | [s, s]    | SHAPE_MISMATCH     |
        | none      | No tensor                                | []        | INVALID_ARGUMENT   |
        | dimension | A dimension out of range                 | [t, t], 2 | INDEX_OUT_OF_RANGE |

    @RRG-12.5 @needs:DTY-1 @needs:DTY-2
    Scenario: Different dtypes are promoted
      Given `t = torch.tensor([1, 2])`
      And `u = torch.tensor([0.5])`
      When `r = torch.cat([t, u])`
      Then `r` is `[1.0, 2.0, 0.5]`
      And `r.dtype` is `torch.float32`
      And `t` is unchanged
      And `u` is unchanged

  Rule: RRG-13 torch.stack copies

    @RRG-13.1
    Scenario Outline: <description>: r = torch.stack(<arguments>)
      Given `t = torch.tensor([1.0, 2.0])`
      And `u = torch.tensor([3.0, 4.0])`
      When `r = torch.stack(<arguments>)`
      Then `r` is `<elements>`
      And `r` has strides `(2, 1)`
      And `r` and `t` do not share memory
      And `r` and `u` do not share memory
      And `t` is unchanged
      And `u` is unchanged

      Examples:
        | case    | description            | arguments      | elements                 |
        | rows    | As rows                | [t, u]         | [[1.0, 2.0], [3.0, 4.0]] |
        | columns | As columns             | [t, u], 1      | [[1.0, 3.0], [2.0, 4.0]] |
        | end     | Along a last dimension | (t, u), dim=-1 | [[1.0, 3.0], [2.0, 4.0]] |

    @RRG-13.2
    Scenario: 0-d tensors give a vector
      Given `t = torch.tensor(1.0)`
      And `u = torch.tensor(2.0)`
      When `r = torch.stack([t, u])`
      Then `r` is `[1.0, 2.0]`
      And `r` and `t` do not share memory
      And `t` is unchanged

    @RRG-13.3
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([1.0, 2.0])`
      And `u = torch.tensor([[1.0, 2.0]])`
      When `r = torch.stack(<arguments>)`
      Then it fails with `<kind>`
      And `u` is unchanged
      And `t` is unchanged

      Examples:
        | case      | description                | arguments | kind               |
        | shape     | Tensors of different shape | [t, u]    | SHAPE_MISMATCH     |
        | none      | No tensor                  | []        | INVALID_ARGUMENT   |
        | dimension | A dimension out of range   | [t, t], 2 | INDEX_OUT_OF_RANGE |

  Rule: RRG-14 torch.hstack and vstack copy

    @RRG-14.1
    Scenario Outline: <function> of <description>
      Given `t = torch.tensor(<values>)`
      When `r = torch.<function>([t, t])`
      Then `r` is `<elements>`
      And `r` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case     | function | description | values       | elements                 |
        | h-rank-0 | hstack   | 0-d tensors | 1.0          | [1.0, 1.0]               |
        | h-vector | hstack   | vectors     | [1.0, 2.0]   | [1.0, 2.0, 1.0, 2.0]     |
        | h-matrix | hstack   | matrices    | [[1.0, 2.0]] | [[1.0, 2.0, 1.0, 2.0]]   |
        | v-rank-0 | vstack   | 0-d tensors | 1.0          | [[1.0], [1.0]]           |
        | v-vector | vstack   | vectors     | [1.0, 2.0]   | [[1.0, 2.0], [1.0, 2.0]] |
        | v-matrix | vstack   | matrices    | [[1.0, 2.0]] | [[1.0, 2.0], [1.0, 2.0]] |

  Rule: RRG-15 np.concatenate copies

    @RRG-15.1
    Scenario Outline: <description>: r = np.concatenate(<arguments>)
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `b = np.array([[5.0, 6.0]])`
      When `r = np.concatenate(<arguments>)`
      Then `r` is `<elements>`
      And `r` and `a` do not share memory
      And `r` and `b` do not share memory
      And `a` is unchanged
      And `b` is unchanged

      Examples:
        | case    | description                  | arguments         | elements                                     |
        | rows    | One above the other          | [a, b]            | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]         |
        | tuple   | As a tuple                   | (b, a), 0         | [[5.0, 6.0], [1.0, 2.0], [3.0, 4.0]]         |
        | columns | One beside the other         | [b, b], 1         | [[5.0, 6.0, 5.0, 6.0]]                       |
        | end     | An axis counted from the end | [a, a], axis=-1   | [[1.0, 2.0, 1.0, 2.0], [3.0, 4.0, 3.0, 4.0]] |
        | flat    | All elements as one axis     | [a, b], axis=None | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]               |

    @RRG-15.2
    Scenario: A single array is copied as well
      Given `a = np.array([1.0, 2.0])`
      When `r = np.concatenate([a])`
      Then `r` is `[1.0, 2.0]`
      And `r is a` is `False`
      And `r` and `a` do not share memory
      And `a` is unchanged

    @RRG-15.3
    Scenario: Transposed arrays give a transposed array
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = np.concatenate([a.T, a.T], 1)`
      Then `r` is `[[1.0, 4.0, 1.0, 4.0], [2.0, 5.0, 2.0, 5.0], [3.0, 6.0, 3.0, 6.0]]`
      And `r` has strides `(8, 24)`
      And `r` and `a` do not share memory
      And `a` is unchanged

    @RRG-15.4
    Scenario: Arrays in different orders are joined in row-major order
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `r = np.concatenate([a.T, a])`
      Then `r` is `[[1.0, 3.0], [2.0, 4.0], [1.0, 2.0], [3.0, 4.0]]`
      And `r` has strides `(16, 8)`
      And `r` and `a` do not share memory
      And `a` is unchanged

    @RRG-15.6
    Scenario Outline: <description> is refused
      Given `a = np.array([[1.0, 2.0]])`
      And `e = np.array([])`
      And `s = np.array(1.0)`
      When `r = np.concatenate(<arguments>)`
      Then it fails with `<kind>`
      And `s` is unchanged
      And `e` is unchanged
      And `a` is unchanged

      Examples:
        | case   | description                        | arguments | kind               |
        | rank   | An empty vector                    | [a, e]    | SHAPE_MISMATCH     |
        | length | Arrays that differ in another axis | [a, a.T]  | SHAPE_MISMATCH     |
        | rank-0 | A 0-d array                        | [s, s]    | SHAPE_MISMATCH     |
        | none   | No array                           | []        | INVALID_ARGUMENT   |
        | axis   | An axis out of range               | [a, a], 2 | INDEX_OUT_OF_RANGE |

    @RRG-15.5
    Scenario: Different dtypes are promoted
      Given `a = np.array([1, 2], dtype=np.int32)`
      And `b = np.array([0.5], dtype=np.float32)`
      When `r = np.concatenate([a, b])`
      Then `r` is `[1.0, 2.0, 0.5]`
      And `r.dtype` is `np.float64`
      And `a` is unchanged
      And `b` is unchanged

    @RRG-15.7
    Scenario: Strides of a result with empty arrays
      Given `a = np.zeros((2, 3))`
      And `e = np.zeros((0, 3))`
      Then `CODE` is `RESULT` for every row of
        | CODE                                       | RESULT    |
        | np.concatenate([a, a]).strides             | (24, 8)   |
        | np.concatenate([a.T, a.T]).strides         | (8, 48)   |
        | np.concatenate([a[::-1], a]).strides       | (24, 8)   |
        | np.concatenate([a[::-1], a[::-1]]).strides | (24, 8)   |
        | np.concatenate([e, e]).shape               | (0, 3)    |
        | np.concatenate([e, a]).shape               | (2, 3)    |
        | np.concatenate([a, e, a], 0).shape         | (4, 3)    |
        | np.stack([e, e]).shape                     | (2, 0, 3) |

  Rule: RRG-16 np.stack copies

    @RRG-16.1
    Scenario Outline: <description>: r = np.stack(<arguments>)
      Given `a = np.array([1.0, 2.0])`
      And `b = np.array([3.0, 4.0])`
      When `r = np.stack(<arguments>)`
      Then `r` is `<elements>`
      And `r` and `a` do not share memory
      And `r` and `b` do not share memory
      And `a` is unchanged
      And `b` is unchanged

      Examples:
        | case    | description       | arguments       | elements                 |
        | rows    | As rows           | [a, b]          | [[1.0, 2.0], [3.0, 4.0]] |
        | columns | As columns        | [a, b], 1       | [[1.0, 3.0], [2.0, 4.0]] |
        | end     | Along a last axis | (a, b), axis=-1 | [[1.0, 3.0], [2.0, 4.0]] |

    @RRG-16.2
    Scenario: 0-d arrays give a vector
      Given `a = np.array(1.0)`
      And `b = np.array(2.0)`
      When `r = np.stack([a, b])`
      Then `r` is `[1.0, 2.0]`
      And `r` and `a` do not share memory
      And `a` is unchanged

    @RRG-16.3
    Scenario Outline: <description> is refused
      Given `a = np.array([1.0, 2.0])`
      And `b = np.array([[1.0, 2.0]])`
      When `r = np.stack(<arguments>)`
      Then it fails with `<kind>`
      And `b` is unchanged
      And `a` is unchanged

      Examples:
        | case  | description               | arguments | kind               |
        | shape | Arrays of different shape | [a, b]    | SHAPE_MISMATCH     |
        | none  | No array                  | []        | INVALID_ARGUMENT   |
        | axis  | An axis out of range      | [a, a], 2 | INDEX_OUT_OF_RANGE |

  Rule: RRG-17 np.hstack and vstack copy

    @RRG-17.1
    Scenario Outline: <function> of <description>
      Given `a = np.array(<values>)`
      When `r = np.<function>([a, a])`
      Then `r` is `<elements>`
      And `r` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case     | function | description | values       | elements                 |
        | h-rank-0 | hstack   | 0-d arrays  | 1.0          | [1.0, 1.0]               |
        | h-vector | hstack   | vectors     | [1.0, 2.0]   | [1.0, 2.0, 1.0, 2.0]     |
        | h-matrix | hstack   | matrices    | [[1.0, 2.0]] | [[1.0, 2.0, 1.0, 2.0]]   |
        | v-rank-0 | vstack   | 0-d arrays  | 1.0          | [[1.0], [1.0]]           |
        | v-vector | vstack   | vectors     | [1.0, 2.0]   | [[1.0, 2.0], [1.0, 2.0]] |
        | v-matrix | vstack   | matrices    | [[1.0, 2.0]] | [[1.0, 2.0], [1.0, 2.0]] |

  @needs:RRG-1 @needs:RRG-3 @needs:RRG-5 @needs:RRG-8 @needs:RRG-9 @needs:RRG-12 @needs:RRG-13 @needs:PCE-14 @needs:REF-2
  Rule: RRG-18 A rearranged copy of a tensor in the graph is in the graph

    @RRG-18.1
    Scenario Outline: <description>: r = torch.<call>
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)`
      When `r = torch.<call>`
      Then `r.requires_grad` is `True`
      And `r.is_leaf` is `False`
      And `r` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case       | description                            | call                    |
        | flip       | Reversed                               | flip(t, (0,))           |
        | rot90      | Rotated                                | rot90(t)                |
        | roll       | Rolled                                 | roll(t, 1)              |
        | tile       | Tiled                                  | tile(t, (2,))           |
        | interleave | Each element repeated                  | repeat_interleave(t, 2) |
        | cat        | Joined                                 | cat([t, t])             |
        | detached   | Joined with a tensor outside the graph | cat([t.detach(), t])    |
        | stack      | Stacked                                | stack([t, t])           |
        | diag       | The copy of a diagonal                 | diag(t)                 |

    @RRG-18.2
    Scenario: The result is no member without a source in the graph
      Given `t = torch.tensor([1.0], requires_grad=True)`
      When `r = torch.cat([t.detach(), t.detach()])`
      Then `r.requires_grad` is `False`
      And `r.is_leaf` is `True`
      And `t.requires_grad` is `True`
      And `t` is unchanged
